import { findingOf } from '../pages/finding.ts';
import { paths } from '../query/paths.ts';
import { fold } from '../query/search/fold.ts';
import { partnerTexts, personTexts, themeTexts, visitTexts } from '../query/search/match.ts';
import type { Found } from '../query/search/search.ts';
import { termsOf } from '../query/search/terms.ts';
import type { TextsOf } from '../query/search/texts.ts';
import { type Register, visitsOf } from '../records/register.ts';
import { say, type Text } from '../records/text.ts';
import type { FoundWhere } from '../ui/FoundIn.tsx';
import { type Lang, languages, type Words, wordsIn } from '../words/index.ts';
import { lexicon } from '../words/lexicon.ts';
import { sections } from './pages.ts';
import { type Theme, themes } from './theme.ts';

/** What choosing an entry does: open an address, or something here. */
export type Choice =
  | { readonly do: 'open'; readonly href: string }
  | { readonly do: 'copy' | 'help' }
  | { readonly do: 'lang'; readonly lang: Lang }
  | { readonly do: 'theme'; readonly theme: Theme };

export interface Entry {
  readonly key: string;
  readonly label: string;
  /** Language of the label when it is not the page's. */
  readonly lang: string | undefined;
  readonly note?: string;
  /** Where a record has the words that its name has not. */
  readonly found?: readonly FoundWhere[];
  readonly choice: Choice;
}

export interface EntryGroup {
  readonly id: 'go' | 'partners' | 'visits' | 'people' | 'themes' | 'all';
  readonly title: string | undefined;
  readonly entries: readonly Entry[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** Records shown of each kind. */
const SHOWN = 5;
/** Places in a record that are quoted. */
const PLACES = 2;

interface Asked {
  readonly q: string;
  /** Absent until the records are read: then only pages and actions are found. */
  readonly register: Register | undefined;
  /** What is on record. */
  readonly found: Found;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** What the palette offers for a search, group by group; groups with nothing are left out. */
export function paletteGroups(asked: Asked): readonly EntryGroup[] {
  return [goGroup(asked), ...recordGroups(asked), ...everything(asked)].filter(
    (group) => group.entries.length > 0,
  );
}

/** Pages and actions, found by their name in any language. */
function goGroup({ q, lang, theme }: Asked): EntryGroup {
  const words = wordsIn(lang);
  const entry = (key: string, choice: Choice, name: (words: Words) => string) => ({ key, choice, name });
  const open = (page: (typeof sections)[number] | 'matrix' | 'search' | 'decks' | 'data' | 'about') =>
    entry(page, { do: 'open', href: paths[page]() }, (w) => w.app.pages[page]);
  const offered = [
    ...[
      ...sections,
      'matrix' as const,
      'search' as const,
      'decks' as const,
      'data' as const,
      'about' as const,
    ].map(open),
    entry('copy', { do: 'copy' }, (w) => w.ui.copyLink),
    entry('help', { do: 'help' }, (w) => w.app.help),
    ...languages
      .filter((l) => l.id !== lang)
      .map((l) => entry(`lang-${l.id}`, { do: 'lang', lang: l.id }, (w) => w.palette.switchTo(l.name))),
    ...themes
      .filter((t) => t !== theme)
      .map((t) => entry(`theme-${t}`, { do: 'theme', theme: t }, (w) => w.app.themeIs(w.app.themeName[t]))),
  ];
  const terms = termsOf(q);
  const entries = offered
    .filter(({ name }) =>
      languages.some((l) => terms.every((term) => fold(name(wordsIn(l.id))).includes(term))),
    )
    .map(
      ({ key, choice, name }): Entry => ({ key: `go-${key}`, choice, label: name(words), lang: undefined }),
    );
  return { id: 'go', title: words.palette.go, entries, total: entries.length };
}

function recordGroups({ q, register, found, lang }: Asked): readonly EntryGroup[] {
  if (!register) return [];
  const words = wordsIn(lang);
  const terms = termsOf(q);
  const group = <T extends { readonly id: string }>(
    id: 'partners' | 'visits' | 'people' | 'themes',
    records: readonly T[],
    textsOf: (register: Register, words: typeof lexicon) => TextsOf<T>,
    read: (record: T) => { readonly name: Text; readonly note: string; readonly href: string },
  ): EntryGroup => {
    const finding = findingOf(terms, () => textsOf(register, lexicon), lang, words);
    return {
      id,
      title: words.app.pages[id],
      total: records.length,
      entries: records.slice(0, SHOWN).map((record) => {
        const { name, note, href } = read(record);
        const said = say(name, lang);
        return {
          key: `${id}-${record.id}`,
          label: said.text,
          lang: said.lang === lang ? undefined : said.lang,
          note,
          found: finding?.where(record, [said.text]).slice(0, PLACES) ?? [],
          choice: { do: 'open', href },
        };
      }),
    };
  };
  const count = (visits: readonly unknown[]) => words.search.visitCount(visits.length);
  return [
    group('partners', found.partners, partnerTexts, (p) => ({
      name: p.name,
      note: words.records.kind[p.kind],
      href: paths.partner(p.id),
    })),
    group('visits', found.visits, visitTexts, (v) => ({
      name: v.title,
      note: words.dates.short(v.when),
      href: paths.visit(v.id),
    })),
    group('people', found.people, personTexts, (p) => ({
      name: p.name,
      note: count(visitsOf(register.visitsByPerson, p.id)),
      href: paths.person(p.id),
    })),
    group('themes', found.themes, themeTexts, (t) => ({
      name: t.name,
      note: count(visitsOf(register.visitsByTheme, t.id)),
      href: paths.theme(t.id),
    })),
  ];
}

/** The way to the search page, where everything found is shown. */
function everything({ q, lang }: Asked): readonly EntryGroup[] {
  const label = wordsIn(lang).palette.everything(q.trim());
  const entry: Entry = { key: 'all', label, lang: undefined, choice: { do: 'open', href: paths.search(q) } };
  return q.trim() === '' ? [] : [{ id: 'all', title: undefined, entries: [entry], total: 1 }];
}
