import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useRested } from '../ui/use-rested.ts';
import { useWhole } from '../ui/use-whole.ts';
import styles from './VisitList.module.css';
import type { Asked } from './VisitRow.tsx';
import { VisitRows } from './VisitRows.tsx';
import type { Order } from './year-groups.ts';

/** Up to here every row is drawn at once. */
const SHORT = 30;
/** Up to here every row is drawn by itself; beyond, when the reader asks for it. */
const LONG = 150;
/** The rows out of view follow when the list has been the same for so long, ms. */
const REST = 400;

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
  const { words } = useLanguage();
  const sorted = useMemo(() => (order === 'newest' ? rows.toReversed() : rows), [rows, order]);
  const [wanted, drawAll] = useWhole();
  const rested = useRested(sorted, REST) === sorted;
  const long = sorted.length > LONG;
  const whole = wanted || sorted.length <= SHORT || (rested && !long);
  return (
    <>
      {long && !wanted && (
        <div className={styles['note']}>
          {words.visits.wholeList(sorted.length)}
          <Button kind="quiet" onClick={drawAll}>
            {words.visits.drawAll}
          </Button>
        </div>
      )}
      <VisitRows rows={sorted} whole={whole} following={!long} register={register} asked={asked} />
    </>
  );
}
