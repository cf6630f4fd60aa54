import type { ReactNode } from 'react';

/** What a page lets its timeline do beyond showing. Left out, the timeline does not offer it. */
export interface Tools {
  /** Whether the time shown is what the page asks for, and the switch between that and only looking. */
  readonly filter?: { readonly on: boolean; readonly set: (on: boolean) => void } | undefined;
  /** Where the name of a planning period leads, and whether the page asks for that period already. */
  readonly periodDoor?: ((id: string) => { readonly href: string; readonly chosen: boolean }) | undefined;
  /** Draws the way to take the chosen visits along, by their rows in the register. */
  readonly exporter?: ((rows: Uint32Array) => ReactNode) | undefined;
  /** Beside the ways to save what is drawn. */
  readonly more?: ReactNode;
}
