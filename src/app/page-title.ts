import type { Register } from '../records/register.ts';
import { say, type Text } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Place } from './pages.ts';

/** What a page is about: its name, or that of its record. An id that nobody has is a page not found. */
export function pageTitle(place: Place, register: Register | undefined, lang: Lang, words: Words): string {
  const names = words.app.pages;
  const named = (text: Text | undefined) => (text === undefined ? names.notFound : say(text, lang).text);
  const { page, id } = place;
  if (id === undefined || !register) return names[page];
  switch (page) {
    case 'visit':
      return named(register.visitById.get(id)?.title);
    case 'partner':
      return named(register.partnerById.get(id)?.name);
    case 'theme':
      return named(register.themeById.get(id)?.name);
    case 'period':
      return named(register.periodById.get(id)?.name);
    case 'person':
      return named(register.personById.get(id)?.name);
    default:
      return names.notFound;
  }
}

/** The heading of a page whose record is not known yet. */
export const headingOf = (place: Place, words: Words): string =>
  place.page === 'overview' ? words.overview.title : words.app.pages[place.page];

/** "Visits · Partnership Dashboard". */
export function documentTitle(
  title: string,
  register: Register | undefined,
  lang: Lang,
  words: Words,
): string {
  return `${title} · ${register ? say(register.dashboard.title, lang).text : words.app.brand}`;
}
