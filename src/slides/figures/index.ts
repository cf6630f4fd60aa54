import type { ComponentType } from 'react';
import type { Register } from '../../records/register.ts';

/** A view of the dashboard that can stand on a slide. */
export interface FigureKind {
  /** Stands in decks: never changed. */
  readonly id: string;
  /** Draws it from the guests’ records, as the address of its view asks. */
  readonly Draw: ComponentType<{ readonly register: Register; readonly href: string }>;
}

/** Every view that can be added to a deck. */
export const figures: readonly FigureKind[] = [];

export const figureById: ReadonlyMap<string, FigureKind> = new Map(
  figures.map((figure) => [figure.id, figure]),
);
