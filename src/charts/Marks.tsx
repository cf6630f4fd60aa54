import { type ReactNode, useMemo, useState } from 'react';
import { markStore } from './mark-store.ts';
import type { Place } from './steps.ts';
import { MarksContext, type MarksValue } from './use-marks.ts';

/** Makes the marks inside one tab stop with arrow keys. Tab enters at the mark last visited, else at the first. */
export function Marks({
  places,
  children,
}: {
  readonly places: readonly Place[];
  readonly children: ReactNode;
}) {
  const [store] = useState(markStore);
  const [elements] = useState((): MarksValue['elements'] => new Map());
  const value = useMemo(
    (): MarksValue => ({ places, keys: new Set(places.map((place) => place.key)), store, elements }),
    [places, store, elements],
  );
  return <MarksContext value={value}>{children}</MarksContext>;
}
