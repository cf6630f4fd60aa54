/** What the reader does with the marks of one chart. Kept outside of React's state, so that of hundreds of marks only those are drawn anew that change. */
export interface MarkStore {
  readonly subscribe: (listener: () => void) => () => void;
  /** The key of the mark last focused. */
  readonly visited: () => string | undefined;
  /** What the mark pointed at or focused counts. */
  readonly reading: () => string | undefined;
  readonly visit: (key: string) => void;
  readonly read: (label: string | undefined) => void;
}

export function markStore(): MarkStore {
  const listeners = new Set<() => void>();
  let visited: string | undefined;
  let reading: string | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    visited: () => visited,
    reading: () => reading,
    visit: (key) => {
      visited = key;
      tell();
    },
    read: (label) => {
      reading = label;
      tell();
    },
  };
}
