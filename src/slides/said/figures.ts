import type { Direction } from '../../records/visit.ts';
import type { FiguresBlock } from '../content.ts';
import type { Here } from '../kinds/kind.ts';
import { line } from '../lines.ts';
import { doorTo } from './doors.ts';
import { aheadOf, type Matters } from './matters.ts';

export type Figure = FiguresBlock['items'][number];

/**
 * A figure and its words.
 * @param href of exactly what is counted; nothing where there is nothing to open
 */
export const figure = (id: string, value: string, label: string, href?: string): Figure => ({
  value: line(`${id}.n`, value, { fixed: true, ...(href && { href }) }),
  label: line(id, label, { twin: true }),
});

/** Agreements, and what is to be taken forward. */
export function matterFigures(matters: Matters, { words }: Pick<Here, 'words'>): readonly Figure[] {
  const say = words.slides;
  const { agreement, ahead } = matters;
  const door = (some: Matters['ahead']) => doorTo(some.map(({ visit }) => visit));
  return [
    figure(
      'agreements',
      say.figure(agreement.length),
      say.glance.agreements(agreement.length),
      door(agreement),
    ),
    {
      ...figure('ahead', say.figure(ahead.length), say.glance.ahead(aheadOf(matters)), door(ahead)),
      ...(ahead.length > 0 && { open: true as const }),
    },
  ];
}

/** What visits are called by who travelled. */
export const visitsLabel = (
  { words }: Pick<Here, 'words'>,
  home: string,
  { inbound, outbound, joint }: Readonly<Record<Direction, number>>,
): string => words.slides.glance.visits(home, inbound, outbound, joint);
