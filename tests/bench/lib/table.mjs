/** The result as one table in Markdown: a block a measure, a line a contender, a column a size. */
import { contenders } from '../contenders.mjs';
import { measures } from './bars.mjs';

/**
 * @typedef {import('./cells.mjs').Cell} Cell
 * @typedef {ReturnType<typeof import('./machine.mjs').machineFacts> & { runs: number, sizes: number[], cells: import('./cells.mjs').Medians }} Result
 */

const counted = (/** @type {number} */ n) => n.toLocaleString('en-GB');

/** @param {number} n */
const figure = (n) =>
  n >= 100 ? counted(Math.round(n)) : n >= 10 ? n.toFixed(0) : n.toFixed(1).replace(/\.0$/, '');

/** @param {Cell | undefined} cell */
const shown = (cell) => (cell === undefined ? '–' : cell === 'cut' ? '> 60 s' : figure(cell.median));

/**
 * How many times one figure is another.
 * @param {number} ours
 * @param {number | undefined} theirs
 */
const ratio = (ours, theirs) =>
  theirs === undefined ? '–' : theirs === 0 ? (ours === 0 ? '1 ×' : '∞') : `${(ours / theirs).toFixed(2)} ×`;

/**
 * The least figure of some contenders at a measure.
 * @param {Result} result
 * @param {number} size
 * @param {string} measure
 * @param {'peer' | 'floor'} rank
 */
function best({ cells }, size, measure, rank) {
  const figures = contenders
    .filter((contender) => contender.rank === rank)
    .map(({ id }) => cells[size]?.[id]?.[measure])
    .flatMap((cell) => (cell === undefined || cell === 'cut' ? [] : [cell.median]));
  return figures.length > 0 ? Math.min(...figures) : undefined;
}

/**
 * @param {Result} result
 * @param {import('./bars.mjs').Measure} measure
 * @returns {string[][]}
 */
function block(result, { id, name, unit, bars, compared }) {
  const { sizes, cells } = result;
  const line = (/** @type {string} */ head, /** @type {(size: number) => string} */ cellOf) => [
    head,
    ...sizes.map(cellOf),
  ];
  const ofContender = contenders
    .filter((contender) => sizes.some((size) => cells[size]?.[contender.id]?.[id] !== undefined))
    .filter(({ rank }) => compared || rank === 'ours')
    .map((contender) =>
      line(contender.rank === 'floor' ? `floor: ${contender.name}` : contender.name, (size) =>
        shown(cells[size]?.[contender.id]?.[id]),
      ),
    );
  const ours = (/** @type {number} */ size) => {
    const cell = cells[size]?.['ours']?.[id];
    return cell === undefined || cell === 'cut' ? undefined : cell.median;
  };
  const against = (/** @type {'peer' | 'floor'} */ rank) => (/** @type {number} */ size) => {
    const own = ours(size);
    return own === undefined ? '–' : ratio(own, best(result, size, id, rank));
  };
  const judged = (/** @type {number} */ size) => {
    const bar = bars[size];
    const own = ours(size);
    if (bar === undefined) return '–';
    return `≤ ${counted(bar)}${own === undefined ? '' : own <= bar ? ', met' : ', **not met**'}`;
  };
  const some = ofContender.length > 1;
  return [
    [`**${name}**, ${unit}`, ...sizes.map(() => '')],
    ...(ofContender.length > 0 ? ofContender : [line('This dashboard', () => 'not measured')]),
    ...(Object.keys(bars).length > 0 ? [line('asked', judged)] : []),
    ...(some
      ? [line('ours to the best peer', against('peer')), line('ours to the lowest floor', against('floor'))]
      : []),
  ];
}

/** @param {Result} result */
export function resultTable(result) {
  const head = ['Medians', ...result.sizes.map((size) => `${counted(size)} visits`)];
  const rows = [head, ...measures.flatMap((measure) => block(result, measure))];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const written = rows.map(
    (row) =>
      `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
}
