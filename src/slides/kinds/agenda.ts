import { aboutKinds } from '../../query/show-view.ts';
import type { TableBlock } from '../content.ts';
import type { Slide } from '../deck.ts';
import { line } from '../lines.ts';
import type { Here, Kind } from './kind.ts';

/** Rows of an agenda; without times there are so many to be filled. */
const MOST = 6;
const UNTIMED = 4;

/** Minutes since midnight of "9:05"; nothing when it is no time of day. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:：](\d{2})$/.exec(text.trim()) ?? [];
  const [h, m] = [Number(hours), Number(minutes)];
  return hours !== undefined && h < 24 && m < 60 ? h * 60 + m : undefined;
}

const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** An agenda: times on the left, what happens then to be typed beside them. */
export const agenda: Kind = {
  id: 'agenda',
  for: aboutKinds,
  content(here: Here, slide: Slide) {
    const { words } = here;
    const say = words.slides.agenda;
    const times = (slide.of ?? '').split(/[,，;\s]+/).flatMap((text) => minutesOf(text) ?? []);
    const rows = times.slice(0, MOST);
    const cells = (i: number, time: number | undefined) => {
      const until = times[i + 1];
      return [
        time === undefined ? undefined : line(`time.${i}`, timeText(time), { fixed: true }),
        line(`row.${i}`, '', { twin: true }),
        time === undefined || until === undefined || until <= time
          ? undefined
          : line(`minutes.${i}`, say.minutes(until - time), { fixed: true }),
      ];
    };
    const table: TableBlock = {
      form: 'table',
      columns: [
        { head: line('time', say.time), as: 'title', share: 16 },
        { head: line('item', say.item), as: 'text', share: 66 },
        { head: line('minutes', ''), as: 'text', share: 18 },
      ],
      rows: (rows.length > 0 ? rows : Array.from({ length: UNTIMED }, () => undefined)).map((time, i) => ({
        id: `row.${i}`,
        cells: cells(i, time),
      })),
      ...(times.length > rows.length && {
        more: line('more', words.slides.some(rows.length, times.length, 'times'), { fixed: true }),
      }),
    };
    const [first] = times;
    const last = times.at(-1);
    const title =
      first === undefined || last === undefined ? say.untimed : say.title(timeText(first), timeText(last));
    return {
      title: line('title', title, { twin: true }),
      blocks: [table],
      notes: [],
      source: line('source', '', { fixed: true }),
    };
  },
};
