import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { type Text, wordings } from '../records/text.ts';
import type { Participant } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Room.module.css';
import { bodyBeside } from './room.ts';

/** One person in the room, with the post held then. The head of a delegation is larger and marked, the host marked. */
export function Seat({
  seat,
  known,
  register,
}: {
  readonly seat: Participant;
  /** Names that the head of the bench already says. */
  readonly known: readonly Text[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const name = register.personById.get(seat.person)?.name ?? seat.person;
  const body = bodyBeside(seat, known);
  const leads = seat.role === 'head' || seat.role === 'host';
  return (
    <li className={cx(styles['seat'], leads && styles['leads'])}>
      <div>
        <span className={styles['name']}>
          <a href={paths.person(seat.person)}>
            <Say text={name} />
          </a>
          {seat.role !== 'member' && (
            <span className={cx(styles['role'], seat.role === 'head' && styles['head'])}>
              {words.records.role[seat.role]}
            </span>
          )}
        </span>
        {(seat.title !== undefined || body !== undefined) && (
          <div className={styles['post']}>
            {seat.title !== undefined && <Say text={seat.title} />}
            {seat.title !== undefined && body !== undefined && words.visits.room.postJoin}
            {body !== undefined && <Say text={body} />}
          </div>
        )}
        {seat.note !== undefined && wordings(seat.note).length > 0 && (
          <p className={styles['note']}>
            <Say text={seat.note} />
          </p>
        )}
      </div>
    </li>
  );
}
