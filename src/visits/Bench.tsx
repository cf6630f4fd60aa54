import type { ReactNode } from 'react';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import type { Participant } from '../records/visit.ts';
import styles from './Room.module.css';
import { Seat } from './Seat.tsx';

/** People who sat together, under their heading; numbered on from `from` along their side. */
export function Bench({
  heading,
  seats,
  known,
  from,
  register,
}: {
  readonly heading: ReactNode;
  readonly seats: readonly Participant[];
  readonly known: readonly Text[];
  readonly from: number;
  readonly register: Register;
}) {
  return (
    <>
      {heading}
      <ol className={styles['seats']} start={from} style={{ '--from': from - 1 } as React.CSSProperties}>
        {seats.map((seat) => (
          <Seat key={`${seat.person} ${seat.role}`} seat={seat} known={known} register={register} />
        ))}
      </ol>
    </>
  );
}
