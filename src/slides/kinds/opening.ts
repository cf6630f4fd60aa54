import { setFilters } from '../../filters/set-filters.ts';
import { sayIn } from '../../records/text.ts';
import { wordsIn } from '../../words/index.ts';
import type { GreetingBlock, Line } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { homeOf, textOf } from '../said/names.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Subject } from '../subject.ts';
import type { Here, Kind } from './kind.ts';

/** Filters that a line has room for. */
const FILTERS = 3;

/** What is filtered by, in a line: "Solid waste · 14th Five-Year Plan". */
export function filtersLine({ view }: Extract<Subject, { readonly kind: 'visits' }>, here: Here): string {
  const say = here.words.slides.opening;
  const values = setFilters(view, here.register, here.words).map(({ value }) => textOf(value, here));
  const shown = values.length === FILTERS + 1 ? values : values.slice(0, FILTERS);
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [say.moreFilters(rest)] : [])].join(say.between);
}

/** What a theme or filtered visits are called, in a word and under it. */
function namedOf(here: Here): Pick<GreetingBlock, 'word' | 'to' | 'upright'> | undefined {
  const { subject, register, lang, words } = here;
  const say = words.slides.opening;
  const house = sayIn(register.dashboard.home.name, 'zh');
  const by = house === undefined ? {} : { to: line('upright-to', house, { lang: 'zh' }) };
  if (subject.kind === 'theme') {
    const { name, description } = subject.theme;
    const chinese = sayIn(name, 'zh');
    return {
      word: saidLine('word', name, lang, { twin: true }),
      ...(description !== undefined && { to: saidLine('to', description, lang, { twin: true }) }),
      upright: { word: line('upright', chinese ?? textOf(name, { lang: 'zh' }), { lang: 'zh' }), ...by },
    };
  }
  if (subject.kind !== 'visits') return undefined;
  return {
    word: line('word', say.visits, { twin: true }),
    to: line('to', filtersLine(subject, here) || say.all, { twin: true }),
    upright: { word: line('upright', wordsIn('zh').slides.opening.visits, { lang: 'zh' }), ...by },
  };
}

/** Who keeps the records. */
function keptLine(here: Here): Line {
  const { home } = here.register.dashboard;
  const office = home.office ? textOf(home.office, here) : '';
  const who = [homeOf(here), office].filter(Boolean).join(here.lang === 'zh' ? '' : ' ');
  return line('kept', here.words.slides.opening.kept(who), { twin: true });
}

/** What opens a deck of a theme or of filtered visits: its name, and who keeps the records. */
export const opening: Kind = {
  id: 'opening',
  for: ['theme', 'visits'],
  content(here: Here) {
    const named = namedOf(here);
    if (!named || here.subject.rows.length === 0) return undefined;
    const { home } = here.register.dashboard;
    return {
      title: { ...named.word, id: 'title', fixed: true },
      blocks: [
        {
          form: 'greeting',
          ...named,
          guests: [],
          by: [keptLine(here)],
          seal: { id: home.id, seal: home.seal },
        },
      ],
      notes: [],
      source: sourceLineOf(here),
    };
  },
};
