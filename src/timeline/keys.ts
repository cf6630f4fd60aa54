import type { Move } from './order.ts';
import type { Travel } from './travel.ts';

/** What a key does while the plot has focus. Enter is left to the link it stands on. */
export type KeyAction =
  /** `extend`: and chooses what it comes past. */
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'travel'; readonly step: Travel }
  /** Chooses what it stands on, or lets go of it. */
  | { readonly kind: 'pick' }
  | { readonly kind: 'leave' };

/** How much nearer one press of + shows. */
export const ZOOM_STEP = 1.6;

const moves: ReadonlyMap<string, Move> = new Map([
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const actions: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  [' ', { kind: 'pick' }],
  ['Escape', { kind: 'leave' }],
]);

const steps: ReadonlyMap<string, Travel> = new Map<string, Travel>([
  ['+', { kind: 'zoom', factor: ZOOM_STEP }],
  ['=', { kind: 'zoom', factor: ZOOM_STEP }],
  ['-', { kind: 'zoom', factor: 1 / ZOOM_STEP }],
  ['_', { kind: 'zoom', factor: 1 / ZOOM_STEP }],
  ['0', { kind: 'whole' }],
  ['PageUp', { kind: 'screens', by: -1 }],
  ['PageDown', { kind: 'screens', by: 1 }],
  ['[', { kind: 'period', by: -1 }],
  [']', { kind: 'period', by: 1 }],
]);

/** What a key does; nothing when a modifier says that it is meant for the browser. */
export function actionOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): KeyAction | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const move = moves.get(key);
  if (move) return { kind: 'move', move, extend: event.shiftKey };
  const step = steps.get(key);
  return step ? { kind: 'travel', step } : actions.get(key);
}

/** A key that somebody may type, or say, by chance; such shortcuts can be switched off. The space bar is a button's own. */
export const isSingleKey = (key: string): boolean => key.length === 1 && key !== ' ';

/** What a key does to a handle of the strip. */
export type HandleMove = { readonly months: number } | { readonly edge: 'first' | 'last' };

const handleMoves: ReadonlyMap<string, HandleMove> = new Map<string, HandleMove>([
  ['ArrowLeft', { months: -3 }],
  ['ArrowDown', { months: -3 }],
  ['ArrowRight', { months: 3 }],
  ['ArrowUp', { months: 3 }],
  ['PageDown', { months: -12 }],
  ['PageUp', { months: 12 }],
  ['Home', { edge: 'first' }],
  ['End', { edge: 'last' }],
]);

export const handleMoveOf = (key: string): HandleMove | undefined => handleMoves.get(key);
