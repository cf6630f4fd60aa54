import { toggle } from '../query/choose.ts';
import type { Address } from '../query/use-address.ts';
import type { View } from '../query/view.ts';
import type { Tools } from '../timeline/tools.ts';

/** The names of planning periods on the timeline of a page of visits: each asks for its period, or no longer. */
export const periodDoors =
  ({ view, href }: Pick<Address<View>, 'view' | 'href'>): Tools['periodDoor'] =>
  (id) => ({
    href: href(toggle(view, 'period', id)),
    chosen: view.facets.get('period')?.includes(id) ?? false,
  });
