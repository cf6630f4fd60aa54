import { createContext, type KeyboardEvent, useContext } from 'react';

/** What a mark spreads onto its link, so that the chart is one tab stop with arrow keys inside. */
export interface MarkProps {
  readonly ref: (element: HTMLElement | SVGElement | null) => void;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The marks of the chart around. `Marks` provides them. */
export interface MarksValue {
  /** What the mark pointed at or focused counts. */
  readonly reading: string | undefined;
  readonly propsOf: (key: string, label: string) => MarkProps;
}

/**
 * Marks find their chart through a context, not through props: Recharts draws a series anew, and focus with it is lost, as
 * soon as one of its props changes.
 */
export const MarksContext = createContext<MarksValue | undefined>(undefined);

export function useMarks(): MarksValue {
  const marks = useContext(MarksContext);
  if (!marks) throw new Error('A mark stands outside of Marks.');
  return marks;
}
