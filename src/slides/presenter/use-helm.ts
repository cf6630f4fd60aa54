import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShowView } from '../../query/show-view.ts';
import type { Address } from '../../query/use-address.ts';
import type { DrawnSlide } from '../drawn.ts';
import type { ShowData } from '../show-data.ts';
import { stampOf } from './stamp.ts';
import { type Point, type Role, type Shared, type Stamp, sameRecords } from './step.ts';
import { useLink } from './use-link.ts';

/** Who steers a show: where it stands, and the ways to move it. The other window follows. */
export interface Helm {
  readonly show: ShowData;
  readonly view: ShowView;
  /** Place of the slide among those shown, from 0. */
  readonly at: number;
  readonly drawn: DrawnSlide | undefined;
  readonly shared: Shared;
  /** Changes what is shown, here and in the other window. */
  readonly act: (patch: Partial<Shared>) => void;
  /** To a slide by its place; beyond the ends to the first or last. A record that lies open is closed. */
  readonly go: (to: number) => void;
  /** Shows where the pointer is to the other window. */
  readonly point: (point: Point) => void;
  /** Whether the other window is there, and whether it draws from other records. */
  readonly linked: boolean;
  readonly differs: boolean;
}

/** @param id of the show; nothing when this window stands alone */
export function useHelm({
  role,
  id,
  show,
  address: { view, change },
  onPoint,
  opened = () => null,
}: {
  readonly role: Role;
  readonly id: string | undefined;
  readonly show: ShowData;
  readonly address: Address<ShowView>;
  readonly onPoint: (point: Point) => void;
  /** The window of the speaker, as the show has opened it. */
  readonly opened?: () => Window | null;
}): Helm {
  const [blank, setBlank] = useState<Shared['blank']>(null);
  const [began, setBegan] = useState(() => Date.now());
  const { slides } = show;
  const at = Math.max(
    0,
    slides.findIndex(({ slide }) => slide.id === view.slide),
  );
  const drawn = slides[at];
  const { open, in: tongue, ratio, look, names } = view;
  const shared: Shared = { slide: drawn?.slide.id ?? '', open, in: tongue, ratio, look, blank, began };
  const stamp = useMemo(() => stampOf(show, names), [show, names]);

  const apply = (next: Shared, hideNames = false) => {
    const { blank: nextBlank, began: nextBegan, ...rest } = next;
    const known = slides.some(({ slide }) => slide.id === rest.slide);
    change(
      { ...rest, slide: known ? rest.slide : shared.slide, ...(hideNames && { names: 'off' as const }) },
      { replace: true },
    );
    setBlank(nextBlank);
    setBegan(nextBegan);
  };
  const { tell, point, other } = useLink({
    role,
    id,
    shared,
    stamp,
    // Drawn at once: a key that follows goes on from there. Another window may take names away, and never brings them back.
    onShared: (next: Shared, from: Stamp) =>
      flushSync(() => apply(next, from.names === 'off' && names === 'on')),
    onPoint,
    opened,
  });
  const act = (patch: Partial<Shared>) => {
    const next = { ...shared, ...patch };
    apply(next);
    tell(next);
  };
  return {
    show,
    view,
    at,
    drawn,
    shared,
    act,
    go: (to) => {
      const next = slides[Math.max(0, Math.min(slides.length - 1, to))];
      if (next) act({ slide: next.slide.id, open: '' });
    },
    point,
    linked: other !== undefined,
    differs: other !== undefined && !sameRecords(stamp, other),
  };
}
