import { useEffect, useMemo, useState } from 'react';
import { breath, type Watcher } from '../export/breath.ts';
import { piecesOf } from '../export/pieces.ts';
import { type Lack, lackCodes, lacksOf } from '../insight/completeness.ts';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';

/** Up to here all visits are looked through at once. */
const FEW = 2000;

/** What visits lack, found a few visits at a time: each record of a large dataset has to be read for it. */
export async function findLacks(
  { visits, sourceById }: Pick<Register, 'visits' | 'sourceById'>,
  watcher: Watcher = {},
): Promise<readonly Lack[]> {
  const lacking = new Map(lackCodes.map((code): [string, Visit[]] => [code, []]));
  let seen = 0;
  const pause = breath(watcher, () => seen / visits.length);
  for (const piece of piecesOf(visits.length, (i) => visits[i])) {
    const places = new Map(piece.map((visit, i) => [visit, seen + i]));
    // The visit of the register, which reads its record when it is wanted, and not the record that was read.
    for (const { code, visits: some } of lacksOf({ visits: piece, sourceById }))
      lacking.get(code)?.push(...some.flatMap((visit) => visits[places.get(visit) ?? -1] ?? []));
    seen += piece.length;
    await pause();
  }
  return lackCodes.map((code) => ({ code, visits: lacking.get(code) ?? [] }));
}

/** What visits lack; nothing while many visits are still looked through. */
export function useLacks(register: Register): readonly Lack[] | undefined {
  const many = register.visits.length > FEW;
  const few = useMemo(() => (many ? undefined : lacksOf(register)), [many, register]);
  const [found, setFound] = useState<{ readonly of: Register; readonly lacks: readonly Lack[] }>();
  // Talks to the clock: work that goes on between whatever else the page does, and ends with it.
  useEffect(() => {
    if (!many) return;
    const left = new AbortController();
    findLacks(register, left).then(
      (lacks) => setFound({ of: register, lacks }),
      (cause: unknown) => {
        if (!left.signal.aborted) throw cause;
      },
    );
    return () => left.abort();
  }, [many, register]);
  return few ?? (found?.of === register ? found.lacks : undefined);
}
