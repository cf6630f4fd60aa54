import type { DrawnAxis, Matrix } from '../matrix/matrix-model.ts';
import { type MatrixView, type Order, orderText } from '../query/matrix-view.ts';
import { say } from '../records/text.ts';
import type { Lang, Words } from '../words/index.ts';

/** An order of rows that can be chosen from a list. */
export interface OrderOption {
  readonly id: string;
  readonly label: string;
  readonly order: Order | null;
}

/** So many columns are offered to order by: a longer list is no help. */
const COLUMNS = 60;

/** The name of the line of the other axis that an order goes by; nothing when that is not shown, and so orders nothing. */
function lineOf(order: Order, other: DrawnAxis, lang: Lang): string | undefined {
  if (typeof order.by === 'string') return undefined;
  const { line } = order.by;
  const name = other.names[other.axis.lines.findIndex(({ id }) => id === line)];
  return name === undefined ? undefined : say(name, lang).text;
}

/** An order in words: "most first in Solid waste"; nothing for the usual one. */
function said(order: Order | null, other: DrawnAxis, lang: Lang, words: Words['matrix']): string | undefined {
  if (!order) return undefined;
  if (order.by === 'name') return words.ordered.name(order.back);
  if (order.by === 'total') return words.ordered.total(order.back);
  const line = lineOf(order, other, lang);
  return line === undefined ? undefined : words.ordered.line(line, order.back);
}

/** How the rows and the columns are ordered, where somebody chose it. */
export function ordersSaid(
  { view, rows, columns }: Matrix,
  lang: Lang,
  words: Words['matrix'],
): readonly string[] {
  const ofRows = said(view.sort, columns, lang, words);
  const ofColumns = said(view.across, rows, lang, words);
  return [
    ...(ofRows === undefined ? [] : [words.orderedRows(ofRows)]),
    ...(ofColumns === undefined ? [] : [words.orderedColumns(ofColumns)]),
  ];
}

const idOf = (order: Order | null): string => orderText(order) ?? '';

/** The orders of the rows to choose from, that which is chosen among them. */
export function orderOptions(
  { view, columns }: Matrix,
  lang: Lang,
  words: Words['matrix'],
): readonly OrderOption[] {
  const option = (order: Order | null, label: string): OrderOption => ({ id: idOf(order), label, order });
  const options = [
    option(null, words.orderUsual),
    option({ by: 'total', back: false }, words.orderMost),
    option({ by: 'total', back: true }, words.orderFewest),
    option({ by: 'name', back: false }, words.orderName),
    ...columns.order.slice(0, COLUMNS).map((column) => {
      const name = say(columns.names[column] ?? '', lang).text;
      return option(
        { by: { line: columns.axis.lines[column]?.id ?? '' }, back: false },
        words.orderIn(name, false),
      );
    }),
  ];
  const { sort } = view;
  if (!sort || options.some(({ id }) => id === idOf(sort))) return options;
  const line = lineOf(sort, columns, lang);
  const label = line === undefined ? said(sort, columns, lang, words) : words.orderIn(line, sort.back);
  // A line that is not shown orders nothing: the rows stand as usual.
  return label === undefined ? options : [...options, option(sort, label)];
}

/** Which of the options is chosen. */
export const orderChosen = ({ sort }: MatrixView, options: readonly OrderOption[]): string =>
  options.find(({ id }) => id === idOf(sort))?.id ?? '';
