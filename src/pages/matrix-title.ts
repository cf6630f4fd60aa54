import { timeText } from '../filters/time-text.ts';
import { type DrawnAxis, type Matrix, nameSlot } from '../matrix/matrix-model.ts';
import type { Lang, Words } from '../words/index.ts';
import { joined, type Sentence } from '../words/sentence.ts';
import { type CellStory, isFiltered } from './matrix-cell.ts';

/** A line as part of a sentence: "with CAST", "on Solid waste". */
export const lineSentence = ({ axis, names }: DrawnAxis, line: number, lang: Lang, words: Words): Sentence =>
  words.matrix.among(axis.id, nameSlot('name', names[line] ?? '', lang));

/** What stands in a cell, as a sentence: "No visit with CAST on Solid waste since 2021". */
export function cellTitle(matrix: Matrix, story: CellStory, lang: Lang, words: Words): Sentence {
  const own = words.matrix;
  const { rows, columns, layers, view } = matrix;
  const { row, column, layer, figure } = story;
  const parts = [
    { drawn: rows, line: row },
    { drawn: columns, line: column },
    ...(layers && layer !== undefined ? [{ drawn: layers, line: layer }] : []),
  ];
  const lines = joined(
    own.amongOrder.flatMap((id) =>
      parts
        .filter(({ drawn }) => drawn.axis.id === id)
        .map(({ drawn, line }) => lineSentence(drawn, line, lang, words)),
    ),
    own.amongJoin,
  );
  const when = [timeText(view.asked.from, view.asked.to, words), isFiltered(matrix).else ? own.filtered : '']
    .filter((text) => text !== '')
    .join(own.amongJoin);
  const { certain, possible } = figure;
  return certain + possible === 0
    ? own.no(view.measure, lines, when)
    : own.some(view.measure, lines, certain, possible, when);
}
