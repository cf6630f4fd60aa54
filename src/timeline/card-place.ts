import type { Box } from './label-ink.ts';

/** Where a card stands, in px of the window: one horizontal and one vertical edge, and the most it may be high. */
export interface CardPlace {
  readonly left: number;
  readonly width: number;
  /** Its upper edge; or its lower edge, when it stands above. */
  readonly top?: number;
  readonly bottom?: number;
  readonly maxHeight: number;
}

const WIDTH = 320;
/** Between the card and what it is about. */
const GAP = 10;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/** A card with less room than this goes elsewhere. */
const ENOUGH = 260;

/**
 * Places a card beside what it is about: above or below, or else at its side, where there is more room. At its side from the
 * first where what stands above and below belongs to it.
 * It stays inside the window and never covers what it is about.
 * @param about in px of the window
 */
export function placeCard(
  about: Box,
  view: { readonly width: number; readonly height: number },
  prefer: 'above' | 'below' | 'side',
): CardPlace {
  const width = Math.min(WIDTH, view.width - 2 * MARGIN);
  const inside = (left: number) =>
    Math.min(Math.max(left, MARGIN), Math.max(MARGIN, view.width - MARGIN - width));
  const above = about.top - GAP - MARGIN;
  const below = view.height - about.bottom - GAP - MARGIN;
  const [first, second] = prefer === 'below' ? ([below, above] as const) : ([above, below] as const);
  const up = (prefer !== 'below') === (first >= ENOUGH || first >= second);
  const room = up ? above : below;
  const left = inside((about.left + about.right) / 2 - width / 2);
  const toRight = about.right + GAP;
  const toLeft = about.left - GAP - width;
  const isFree = prefer === 'side' || room < ENOUGH;
  if (isFree && (toRight + width <= view.width - MARGIN || toLeft >= MARGIN)) {
    const maxHeight = view.height - 2 * MARGIN;
    const top = Math.max(MARGIN, Math.min(about.top, view.height - MARGIN - Math.min(360, maxHeight)));
    return {
      left: toRight + width <= view.width - MARGIN ? toRight : toLeft,
      width,
      top,
      maxHeight: view.height - MARGIN - top,
    };
  }
  return up
    ? { left, width, bottom: about.top - GAP, maxHeight: room }
    : { left, width, top: about.bottom + GAP, maxHeight: room };
}
