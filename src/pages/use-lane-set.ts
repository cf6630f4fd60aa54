import { useMemo } from 'react';
import type { Lanes as LanesAsked, TimelineView } from '../query/timeline-view.ts';
import type { Register } from '../records/register.ts';
import { lanesBy } from '../slides/figures/lanes-by.ts';
import type { Lanes } from '../timeline/lanes.ts';
import { useLanguage } from '../ui/use-language.ts';

/** The lanes that an address asks for, ready to be drawn; null when it asks for none. */
export function useLaneSet(
  register: Register,
  { lanes }: Pick<TimelineView, 'lanes'>,
  change: (patch: { readonly lanes: LanesAsked }, options: { readonly replace: boolean }) => void,
): Lanes | null {
  const { words } = useLanguage();
  const by = lanes?.by;
  const set = useMemo(() => by && lanesBy(by, register, words), [by, register, words]);
  const asked = lanes?.folded;
  const folded = useMemo(() => new Set(asked), [asked]);
  if (!lanes || !set) return null;
  return {
    ...set,
    order: lanes.order,
    folded,
    onFold: (id) => {
      const next = folded.has(id) ? lanes.folded.filter((one) => one !== id) : [...lanes.folded, id];
      change({ lanes: { ...lanes, folded: next } }, { replace: true });
    },
  };
}
