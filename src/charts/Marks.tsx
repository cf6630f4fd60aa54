import { type ReactNode, useRef, useState } from 'react';
import { type Place, step } from './steps.ts';
import { MarksContext, type MarksValue } from './use-marks.ts';

/** Makes the marks inside one tab stop with arrow keys. Tab enters at the mark last visited, else at the first. */
export function Marks({
  places,
  children,
}: {
  readonly places: readonly Place[];
  readonly children: ReactNode;
}) {
  const [visited, setVisited] = useState<string>();
  const [reading, setReading] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement | SVGElement>());
  const entry = places.some((place) => place.key === visited) ? visited : places[0]?.key;
  const value: MarksValue = {
    reading,
    propsOf: (key, label) => ({
      ref: (element) => {
        if (element) elements.current.set(key, element);
        else elements.current.delete(key);
      },
      tabIndex: key === entry ? 0 : -1,
      onFocus: () => {
        setVisited(key);
        setReading(label);
      },
      onBlur: () => setReading(undefined),
      onMouseEnter: () => setReading(label),
      onMouseLeave: () => setReading(undefined),
      onKeyDown: (event) => {
        if (event.altKey || event.shiftKey) return;
        const next = step(places, key, event.key, event.ctrlKey || event.metaKey);
        if (next === undefined) return;
        event.preventDefault();
        elements.current.get(next)?.focus();
      },
    }),
  };
  return <MarksContext value={value}>{children}</MarksContext>;
}
