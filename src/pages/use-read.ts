import { useEffect, useMemo, useState } from 'react';
import type { Visit } from '../records/visit.ts';
import type { Add } from './read-in-pieces.ts';

/** Up to here records are read at once. */
const FEW = 200;

/**
 * What is made of the records of visits; of many it is nothing until they have been read.
 * @param visits the same list as long as the same is asked for, as `start` and `add` are
 */
export function useRead<T>(visits: readonly Visit[], start: T, add: Add<T>): T | undefined {
  const many = visits.length > FEW;
  const few = useMemo(() => (many ? undefined : add(start, visits)), [many, visits, start, add]);
  const [read, setRead] = useState<{ readonly of: readonly Visit[]; readonly made: T }>();
  // Talks to the clock: work that goes on between whatever else the page does, and ends with it.
  useEffect(() => {
    if (!many) return;
    const left = new AbortController();
    // In a file of its own: a small dataset does without.
    import('./read-in-pieces.ts')
      .then(({ readInPieces }) => readInPieces(visits, start, add, left.signal))
      .then(
        (made) => setRead({ of: visits, made }),
        (cause: unknown) => {
          if (left.signal.aborted) return;
          // Thrown while it is drawn, so that the part tells of it.
          setRead(() => {
            throw cause;
          });
        },
      );
    return () => left.abort();
  }, [many, visits, start, add]);
  return many ? (read?.of === visits ? read.made : undefined) : few;
}
