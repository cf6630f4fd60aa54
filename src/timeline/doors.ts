import type { Filter } from '../query/paths.ts';

/** The address of the visits behind a figure. A page that has a filter adds it. */
export type Doors = (filter: Filter) => string;
