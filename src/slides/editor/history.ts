/** Steps that can be taken back, the latest last. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** Steps taken back, the next to be done again first. */
  readonly future: readonly T[];
  /** Names what the last step was part of; a step of the same name goes on with it. */
  readonly joins: string | undefined;
}

/** So many steps are remembered. */
export const STEPS = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], joins: undefined });

/** A step. With a name it is one with the step before, if that has the same: the letters of a word typed in one go. */
export function step<T>(history: History<T>, next: T, joins?: string): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const same = joins !== undefined && joins === history.joins;
  return { past: same ? past : [...past, present].slice(-STEPS), present: next, future: [], joins };
}

/** What is typed from now on is a step of its own. */
export const pause = <T>(history: History<T>): History<T> =>
  history.joins === undefined ? history : { ...history, joins: undefined };

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const { past, present, future } = history;
  return { past: past.slice(0, -1), present: last, future: [present, ...future], joins: undefined };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, joins: undefined };
}
