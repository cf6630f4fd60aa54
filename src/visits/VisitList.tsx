import { Suspense } from 'react';
import type { Register } from '../records/register.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import type { Asked } from './VisitRow.tsx';
import { WholeVisitList } from './WholeVisitList.tsx';
import type { Order } from './year-groups.ts';

/** Up to here every row is drawn at once. */
const LONG = 150;
/** Rows that stand in while the part for long lists is fetched. */
const FIRST = 30;

/** Few lists are long, so what they need comes only with them. */
const LongVisitList = lazyPart(async () => (await import('./LongVisitList.tsx')).LongVisitList);

const nothing: Asked = { themes: [] };

/** Visits under the years in which they may have begun, newest first unless asked otherwise. */
export function VisitList({
  rows,
  register,
  order = 'newest',
  asked = nothing,
}: {
  /** Places of the visits in the register, ascending. */
  readonly rows: Uint32Array;
  readonly register: Register;
  readonly order?: Order;
  readonly asked?: Asked;
}) {
  const sorted = order === 'newest' ? rows.toReversed() : rows;
  const visitsOf = (some: Uint32Array) =>
    Array.from(some, (row) => register.visits[row]).filter((visit) => visit !== undefined);
  return sorted.length > LONG ? (
    <Suspense
      fallback={
        <WholeVisitList visits={visitsOf(sorted.subarray(0, FIRST))} register={register} asked={asked} />
      }
    >
      <LongVisitList rows={sorted} register={register} asked={asked} />
    </Suspense>
  ) : (
    <WholeVisitList visits={visitsOf(sorted)} register={register} asked={asked} />
  );
}
