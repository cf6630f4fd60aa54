import { Suspense } from 'react';
import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import type { Asked } from './VisitRow.tsx';
import { WholeVisitList } from './WholeVisitList.tsx';
import { inOrder, type Order } from './year-groups.ts';

/** Up to here every row is drawn at once. */
const LONG = 150;
/** Rows that stand in while the part for long lists is fetched. */
const FIRST = 30;

/** Few lists are long, so what they need comes only with them. */
const LongVisitList = lazyPart(async () => (await import('./LongVisitList.tsx')).LongVisitList);

const nothing: Asked = { themes: [] };

/** Visits under the years in which they may have begun, newest first unless asked otherwise. */
export function VisitList({
  visits,
  register,
  order = 'newest',
  asked = nothing,
}: {
  readonly visits: readonly Visit[];
  readonly register: Register;
  readonly order?: Order;
  readonly asked?: Asked;
}) {
  const sorted = inOrder(visits, order);
  return sorted.length > LONG ? (
    <Suspense fallback={<WholeVisitList visits={sorted.slice(0, FIRST)} register={register} asked={asked} />}>
      <LongVisitList visits={sorted} register={register} asked={asked} />
    </Suspense>
  ) : (
    <WholeVisitList visits={sorted} register={register} asked={asked} />
  );
}
