import type { Register } from '../records/register.ts';
import { CardFrame } from './CardFrame.tsx';
import type { Doors } from './doors.ts';
import { HoverCard } from './HoverCard.tsx';
import { MoreCard } from './MoreCard.tsx';
import { BinName } from './StopName.tsx';
import type { Stop } from './stops.ts';
import { TouchCard } from './TouchCard.tsx';
import type { CardState } from './use-card.ts';

/** The card of a stop: beside it under the mouse and the keyboard, at the foot of the window under a finger. */
export function StopCard({
  stop,
  card,
  height,
  register,
  doors,
  onKeep,
  onLeave,
  onClose,
}: {
  readonly stop: Stop;
  readonly card: CardState;
  /** Of the drawing, px. */
  readonly height: number;
  readonly register: Register;
  readonly doors: Doors;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}) {
  const words =
    stop.kind === 'visit' ? (
      <HoverCard visit={stop.visit} register={register} />
    ) : stop.kind === 'more' ? (
      <MoreCard stop={stop} register={register} />
    ) : (
      <BinName stop={stop} />
    );
  return card.cause === 'touch' ? (
    <TouchCard stop={stop} card={card} doors={doors} onClose={onClose}>
      {words}
    </TouchCard>
  ) : (
    <CardFrame card={card} stop={stop} height={height} onKeep={onKeep} onLeave={onLeave}>
      {words}
    </CardFrame>
  );
}
