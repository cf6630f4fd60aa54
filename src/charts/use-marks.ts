import {
  createContext,
  type FocusEventHandler,
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react';
import type { MarkStore } from './mark-store.ts';
import { type Place, step } from './steps.ts';

/** The marks of a chart. `Marks` provides them. */
export interface MarksValue {
  readonly places: readonly Place[];
  readonly keys: ReadonlySet<string>;
  readonly store: MarkStore;
  readonly elements: Map<string, Element & HTMLOrSVGElement>;
}

/**
 * Marks find their chart through a context, not through props: Recharts draws a series anew, and focus with it is lost, as
 * soon as one of its props changes.
 */
export const MarksContext = createContext<MarksValue | undefined>(undefined);

function useMarks(): MarksValue {
  const marks = useContext(MarksContext);
  if (!marks) throw new Error('A mark stands outside of Marks.');
  return marks;
}

/** What a mark spreads onto its link, so that the chart is one tab stop with arrow keys inside. */
export interface MarkProps {
  readonly ref: RefCallback<Element & HTMLOrSVGElement>;
  readonly tabIndex: 0 | -1;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: () => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The properties of the mark with a key, and with a name that says what it counts. */
export function useMark(key: string, label: string): MarkProps {
  const { places, keys, store, elements } = useMarks();
  const isEntry = useSyncExternalStore(store.subscribe, () => {
    const visited = store.visited();
    return (visited !== undefined && keys.has(visited) ? visited : places[0]?.key) === key;
  });
  const ref = useCallback(
    (element: (Element & HTMLOrSVGElement) | null) => {
      if (!element) return;
      elements.set(key, element);
      return () => {
        elements.delete(key);
      };
    },
    [elements, key],
  );
  return {
    ref,
    tabIndex: isEntry ? 0 : -1,
    onFocus: () => {
      store.visit(key);
      store.read(label);
    },
    onBlur: () => store.read(undefined),
    onMouseEnter: () => store.read(label),
    onMouseLeave: () => store.read(undefined),
    onKeyDown: (event) => {
      if (event.altKey || event.shiftKey) return;
      const next = step(places, key, event.key, event.ctrlKey || event.metaKey);
      if (next === undefined) return;
      event.preventDefault();
      elements.get(next)?.focus();
    },
  };
}

/** What the mark pointed at or focused in the chart around counts; nothing when there is none. */
export function useReading(): string | undefined {
  const { store } = useMarks();
  return useSyncExternalStore(store.subscribe, store.reading);
}
