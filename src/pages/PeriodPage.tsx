import { useRegister } from '../source/use-register.ts';
import { KnownPeriod } from './KnownPeriod.tsx';
import { NoSuchPeriod } from './NoSuchPeriod.tsx';

/** One planning period at a glance, beside the one before: what was done, with whom, on what, what was agreed and what is owed. */
export function PeriodPage({ id }: { readonly id: string }) {
  const period = useRegister().periodById.get(id);
  return period ? <KnownPeriod key={id} period={period} /> : <NoSuchPeriod id={id} />;
}
