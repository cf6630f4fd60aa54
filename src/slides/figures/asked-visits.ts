import { setFilters } from '../../filters/set-filters.ts';
import { readView } from '../../query/read-view.ts';
import { select } from '../../query/select-here.ts';
import { spanOf } from '../../query/span.ts';
import { readTimeView, type TimeOnlyView } from '../../query/time-view.ts';
import type { Lanes } from '../../query/timeline-view.ts';
import type { Register } from '../../records/register.ts';
import { say, type Text } from '../../records/text.ts';
import { crowdOf, extentOfAll } from '../../timeline/crowd.ts';
import { clipped, type Span } from '../../timeline/scale.ts';
import type { Lang, Words } from '../../words/index.ts';
import { lexicon } from '../../words/lexicon.ts';
import { addressOf } from './address.ts';

/** The visits of a view in time. */
export interface AskedVisits {
  /** Rows of the register, ascending: those that are in full ink. */
  readonly rows: Uint32Array;
  /** The days shown. */
  readonly span: Span;
  /** What they have in common, in words; none for all visits. */
  readonly what: readonly Text[];
  readonly lanes: Lanes | null;
}

/** Filters that a title has room for. */
const FILTERS = 3;

const everyRow = (register: Register): Uint32Array => Uint32Array.from(register.visits.keys());

/** The days that a view shows of time; all of it when it asks for none. */
function spanIn(register: Register, { from, to, zoom }: TimeOnlyView): Span {
  const whole = extentOfAll(register);
  if (zoom === 'all') return whole;
  const days = zoom ? spanOf(zoom.from, zoom.to) : spanOf(from, to);
  const span = clipped({ from: Math.max(whole.from, days.from), to: Math.min(whole.to, days.to) }, whole);
  return span.from < span.to ? span : whole;
}

/** The record whose page an address opens: its visits and name. */
function ofRecord(
  register: Register,
  page: string,
  id: string,
): Pick<AskedVisits, 'rows' | 'what'> | undefined {
  if (page === 'partners') {
    const partner = register.partnerById.get(id);
    return partner && { rows: register.visitsByPartner.rows(id), what: [partner.name] };
  }
  if (page === 'themes') {
    const theme = register.themeById.get(id);
    return theme && { rows: register.visitsByTheme.rows(id), what: [theme.name] };
  }
  if (page === 'people') {
    const person = register.personById.get(id);
    return person && { rows: register.visitsByPerson.rows(id), what: [person.name] };
  }
  return undefined;
}

/** The visits that the address of a view with a timeline asks for. */
export function askedVisits(register: Register, href: string, words: Words): AskedVisits {
  const { page, id, params } = addressOf(href);
  const whole = extentOfAll(register);
  if (id !== undefined) {
    const record = ofRecord(register, page, id);
    return { span: whole, lanes: null, ...(record ?? { rows: new Uint32Array(0), what: [] }) };
  }
  if (page !== 'visits') {
    const { view } = readTimeView(params);
    return { rows: everyRow(register), span: spanIn(register, view), what: [], lanes: view.lanes };
  }
  const { view } = readView(params, register);
  const filters = setFilters({ ...view, from: null, to: null }, register, words);
  return {
    rows: select(register, view, lexicon).rows,
    span: spanIn(register, view),
    what: filters.slice(0, FILTERS).map(({ value }) => value),
    lanes: view.lanes,
  };
}

/** What visits have in common, in a line. */
export const whatText = ({ what }: Pick<AskedVisits, 'what'>, lang: Lang): string =>
  what.map((text) => say(text, lang).text).join(' · ');

/** For `crowdOf`: all visits, with those asked for marked. */
export function crowdAsked(register: Register, { rows }: Pick<AskedVisits, 'rows'>) {
  const matches = new Uint8Array(register.time.length);
  for (const row of rows) matches[row] = 1;
  return crowdOf(register, null, matches);
}
