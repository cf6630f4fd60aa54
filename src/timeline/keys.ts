import type { Move } from './order.ts';

/** What a key does while the plot has focus. Enter is left to the link it stands on. */
export type KeyAction =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'leave' };

/** How much nearer one press of + shows. */
export const ZOOM_STEP = 1.6;

const actions: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>([
  ['ArrowLeft', { kind: 'move', move: 'earlier' }],
  ['ArrowRight', { kind: 'move', move: 'later' }],
  ['ArrowUp', { kind: 'move', move: 'up' }],
  ['ArrowDown', { kind: 'move', move: 'down' }],
  ['Home', { kind: 'move', move: 'first' }],
  ['End', { kind: 'move', move: 'last' }],
  ['+', { kind: 'zoom', factor: ZOOM_STEP }],
  ['=', { kind: 'zoom', factor: ZOOM_STEP }],
  ['-', { kind: 'zoom', factor: 1 / ZOOM_STEP }],
  ['_', { kind: 'zoom', factor: 1 / ZOOM_STEP }],
  ['0', { kind: 'whole' }],
  ['Escape', { kind: 'leave' }],
]);

/** What a key does; nothing when a modifier says that it is meant for the browser. */
export function actionOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): KeyAction | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : actions.get(event.key);
}

/** A key that somebody may type, or say, by chance; such shortcuts can be switched off. */
export const isSingleKey = (key: string): boolean => key.length === 1;

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
