import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSteady } from '../../ui/use-steady.ts';
import {
  heard,
  highest,
  type Message,
  type Point,
  type Role,
  type Shared,
  type Stamp,
  written,
  writtenAt,
} from './step.ts';
import { openWire, type Wire } from './wire.ts';

/** The speaker asks so often, and takes the show for gone when it has not answered for so long, ms. */
const ASK = 2000;
const GONE = 5000;

export interface Link {
  /** Tells the other window what is shown from now on. */
  readonly tell: (shared: Shared) => void;
  readonly point: (point: Point) => void;
  /** What the other window draws from, as it last said; nothing while there is none. */
  readonly other: Stamp | undefined;
}

interface Ends {
  readonly role: Role;
  /** Nothing when there is no other window. */
  readonly id: string | undefined;
  readonly shared: Shared;
  readonly stamp: Stamp;
  readonly onShared: (shared: Shared, stamp: Stamp) => void;
  readonly onPoint: (point: Point) => void;
  /** The window of the speaker, as the show has opened it. */
  readonly opened: () => Window | null;
}

const sameStamp = (a: Stamp, b: Stamp | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps two windows in step; see `step.ts`. */
export function useLink({ role, id, shared, stamp, onShared, onPoint, opened }: Ends): Link {
  const wire = useRef<Wire>(undefined);
  const [me] = useState(() => crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const writings = useRef(writtenAt(0, me));
  const latest = useRef(shared);
  const lastHeard = useRef(0);
  const [other, setOther] = useState<Stamp>();

  const send = useEffectEvent((what: 'state' | 'ask') =>
    wire.current?.send(
      what === 'ask'
        ? { say: 'ask', n: highest(writings.current) }
        : { say: 'state', writings: writings.current, shared: latest.current, stamp },
    ),
  );
  const hear = useEffectEvent((message: Message) => {
    lastHeard.current = performance.now();
    if (message.say === 'point') return onPoint(message.point);
    const result = heard(writings.current, message, role, me);
    writings.current = result.writings;
    if (result.reply) send(result.reply);
    if (message.say === 'state') {
      if (!sameStamp(message.stamp, other)) setOther(message.stamp);
      if (!result.take) return;
      latest.current = { ...latest.current, ...result.take };
      onShared(latest.current, message.stamp);
    }
  });
  const openedNow = useEffectEvent(opened);

  // Talks to the other window: what it is told when it asks. Between a key and its drawing that is what the key changed.
  useLayoutEffect(() => {
    latest.current = shared;
  });

  // Talks to the other window. A page that is left and may come back lets go of it, so that nothing is heard twice.
  useEffect(() => {
    if (id === undefined) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const ask = () => {
      send('ask');
      if (performance.now() - lastHeard.current > GONE) setOther(undefined);
    };
    const begin = () => {
      wire.current ??= openWire(
        id,
        role,
        (message) => hear(message),
        () => openedNow(),
      );
      send('ask');
      if (role === 'presenter') timer = setInterval(ask, ASK);
    };
    const end = () => {
      clearInterval(timer);
      wire.current?.close();
      wire.current = undefined;
    };
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) begin();
    };
    begin();
    addEventListener('pagehide', end);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pagehide', end);
      removeEventListener('pageshow', back);
      end();
    };
  }, [id, role]);

  return {
    tell: useSteady((next: Shared) => {
      writings.current = written(writings.current, latest.current, next, me);
      latest.current = next;
      wire.current?.send({ say: 'state', writings: writings.current, shared: next, stamp });
    }),
    point: useSteady((point: Point) => wire.current?.send({ say: 'point', point })),
    other,
  };
}
