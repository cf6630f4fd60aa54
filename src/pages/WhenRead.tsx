import { type ReactNode, useEffect, useState } from 'react';
import type { Visit } from '../records/visit.ts';

/** So many records are read without a pause: a few hundredths of a second. */
const AT_ONCE = 200;

/**
 * What is drawn of the records of many visits, once these have been read: so many at a time, and the page answers
 * in between. Of a few visits it is there at once.
 */
export function WhenRead({
  visits,
  children,
}: {
  readonly visits: readonly Visit[];
  readonly children: () => ReactNode;
}) {
  const [read, setRead] = useState(AT_ONCE);
  const done = read >= visits.length;
  // Gives way to the browser before the next records are read.
  useEffect(() => {
    if (done) return;
    const pause = setTimeout(() => {
      // Asking for anything in a record reads it.
      for (const visit of visits.slice(read - AT_ONCE, read)) void visit.outcomes;
      setRead(read + AT_ONCE);
    });
    return () => clearTimeout(pause);
  }, [visits, read, done]);
  return done ? children() : null;
}
