import { placeOf } from '../../src/app/pages.ts';
import { listPeopleMet } from '../../src/people/directory.ts';
import { readPeopleView } from '../../src/query/people-view.ts';
import { readView } from '../../src/query/read-view.ts';
import { select } from '../../src/query/select-here.ts';
import type { Register } from '../../src/records/register.ts';
import type { Block, Content, Line } from '../../src/slides/content.ts';
import { linesOf } from '../../src/slides/edits.ts';
import { partnersIn } from '../../src/themes/partners-in.ts';
import { lexicon } from '../../src/words/lexicon.ts';

const parts = (href: string) => {
  const [path = '', query = ''] = href.slice(1).split('?');
  return { place: placeOf(path), params: new URLSearchParams(query) };
};

/** Why an address of a slide opens nothing; nothing when it does. */
export function faultOf(href: string, register: Register): string | undefined {
  if (!href.startsWith('#/')) return `${href} is no address of the application`;
  const { place, params } = parts(href);
  const { page, id = '' } = place;
  if (page === 'notFound') return `${href} leads nowhere`;
  const records = { visit: register.visitById, partner: register.partnerById, theme: register.themeById };
  if (Object.hasOwn(records, page) && !records[page as keyof typeof records].has(id))
    return `${href} names no record`;
  const read = page === 'people' ? readPeopleView : readView;
  const { ignored } = read(params, register);
  return ignored.length > 0 ? `${href} asks in vain for ${JSON.stringify(ignored)}` : undefined;
}

/** The visits that an address opens. */
function rowsBehind(href: string, register: Register): Uint32Array {
  const { place, params } = parts(href);
  const { page, id = '' } = place;
  if (page === 'visit') return Uint32Array.of(register.rowById.get(id) ?? -1);
  if (page === 'theme') return register.visitsByTheme.rows(id);
  return select(register, readView(params, register).view, lexicon).rows;
}

const sum = (column: Uint16Array, rows: Uint32Array): number =>
  rows.reduce((total, row) => total + (column[row] ?? 0), 0);

/** What the figure of a line is when its address is followed; nothing for a line that is no figure. */
function followed({ id, href = '' }: Line, register: Register): string | undefined {
  const rows = () => rowsBehind(href, register);
  if (/(^|\.)(visits\.n|visits|together|others)$/.test(id)) return String(rows().length);
  if (id === 'partners.n') return String(partnersIn(rows(), register).length);
  if (id === 'met.n') {
    const people = listPeopleMet(register, parts(href).params.get('partner') ?? '');
    const on = (wanted: string) => people.filter(({ side }) => side === wanted).length;
    return `${on('partner')} : ${on('home')}`;
  }
  return undefined;
}

/**
 * How many agreements or open matters a line may say: all that are behind its address. Of matters some are settled, and where
 * a visit had several partners some are another's.
 */
function bounds({ id, href = '' }: Line, { columns, visits }: Register, rows: Uint32Array) {
  const agreements = /(^|\.)agreements(\.n)?$/.test(id);
  const column = agreements ? columns.agreements : id === 'ahead.n' ? columns.open : undefined;
  if (!column || !href) return undefined;
  const most = rows.every((row) => (column[row] ?? 0) > 0) ? sum(column, rows) : 0;
  const shared = Array.from(rows).some((row) => (visits[row]?.partners.length ?? 0) > 1);
  return { least: agreements && !shared ? most : rows.length > 0 ? 1 : 0, most };
}

/** Lines that say another figure than is found where they lead. */
export function falseFigures(content: Content, register: Register): readonly string[] {
  return linesOf(content)
    .filter(({ href, text }) => href && /^\d+( : \d+)?$/.test(text))
    .flatMap((line) => {
      const found = followed(line, register);
      if (found !== undefined && found !== line.text)
        return [`${line.id} says ${line.text}, ${found} behind it`];
      const may = bounds(line, register, rowsBehind(line.href ?? '', register));
      const n = Number(line.text);
      if (may && (n > may.most || n < may.least))
        return [`${line.id} says ${n}, ${may.least} to ${may.most} behind it`];
      return [];
    });
}

/** Columns and bars that are not as high as what their name opens. */
export function falseBars(blocks: readonly Block[], register: Register): readonly string[] {
  return blocks.flatMap((block) =>
    block.form === 'chart'
      ? block.categories.flatMap(({ id, href }, i) => {
          const high = block.series.reduce((total, { values }) => total + (values[i] ?? 0), 0);
          const behind = href ? rowsBehind(href, register).length : high;
          return behind === high ? [] : [`${id} is ${high} high, ${behind} behind it`];
        })
      : [],
  );
}
