import type { ReactNode } from 'react';
import type { Direction } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import styles from './CardFrame.module.css';
import { placeCard } from './card-place.ts';
import type { Stop } from './stops.ts';
import type { CardState } from './use-card.ts';

/** The sheet that a card is on, beside its mark and inside the window. */
export function CardFrame({
  card,
  stop,
  height,
  onKeep,
  onLeave,
  children,
}: {
  readonly card: CardState;
  readonly stop: Stop;
  /** Of the drawing, px. */
  readonly height: number;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { origin, view } = card;
  const { whole } = stop;
  const above: Record<Direction, boolean> = { inbound: true, joint: true, outbound: false };
  const place = placeCard(
    {
      left: whole.left + origin.left,
      right: whole.right + origin.left,
      top: whole.top + origin.top,
      bottom: whole.bottom + origin.top,
    },
    view,
    // In lanes, the same visit may stand in others above and below.
    stop.kind === 'visit' && stop.lane !== undefined ? 'side' : above[stop.direction] ? 'above' : 'below',
  );
  const vertical =
    place.bottom === undefined
      ? { top: (place.top ?? 0) - origin.top }
      : { bottom: height + origin.top - place.bottom };
  return (
    <div
      className={cx(styles['card'], styles[stop.direction])}
      style={{ left: place.left - origin.left, width: place.width, maxHeight: place.maxHeight, ...vertical }}
      onPointerEnter={onKeep}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}
