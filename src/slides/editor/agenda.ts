import type { Deck, Slide, Typed } from '../deck.ts';
import { changeSlide } from './deck-edits.ts';

/** The times of an agenda, `10:00`, as they stand in `of`. */
export const timesOf = ({ of = '' }: Slide): readonly string[] => of.split(',').filter((time) => time !== '');

const ROW = /^row\.(\d+)$/;

/** What was typed in the rows, when these come into another order. `from[i]`: the row that becomes row i. */
function movedRows(edits: Slide['edits'], from: readonly (number | undefined)[]): Slide['edits'] {
  const others = Object.entries(edits ?? {}).filter(([line]) => !ROW.test(line));
  const rows = from.flatMap((row, i): readonly (readonly [string, Typed])[] => {
    const typed = row === undefined ? undefined : edits?.[`row.${row}`];
    return typed ? [[`row.${i}`, typed]] : [];
  });
  const all = [...others, ...rows];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

/** An agenda with other times. What was typed goes with its time. `from[i]`: the row that becomes row i; nothing for a new one. */
export function setTimes(
  deck: Deck,
  id: string,
  times: readonly string[],
  from: readonly (number | undefined)[],
): Deck {
  return changeSlide(deck, id, (slide) => {
    const { edits: _, ...rest } = slide;
    const edits = movedRows(slide.edits, from);
    return { ...rest, of: times.join(','), ...(edits && { edits }) };
  });
}

/** A quarter of an hour later; the day ends at 23:59. */
export function nextTime(times: readonly string[]): string {
  const [, h, m] = /^(\d{1,2}):(\d{2})$/.exec(times.at(-1) ?? '') ?? [];
  if (h === undefined) return '09:00';
  const minutes = Math.min(Number(h) * 60 + Number(m) + 15, 24 * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
