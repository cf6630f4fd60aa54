import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Doors } from './doors.ts';
import { spanText } from './Finding.tsx';
import styles from './PickedBar.module.css';
import { type Picked, rowsIn } from './picked.ts';
import type { Tools } from './tools.ts';

/** At most so many visits are named one by one in an address, and stand beside one another. */
const LISTED = 300;
const COMPARED = 6;

/** What can be done with the chosen visits. */
export function PickedBar({
  picked,
  register,
  doors,
  exporter,
  onClear,
}: {
  readonly picked: Picked;
  readonly register: Register;
  readonly doors: Doors;
  readonly exporter: Tools['exporter'];
  readonly onClear: () => void;
}) {
  const { words } = useLanguage();
  const say = words.choosing;
  const { count, span } = picked;
  const rows = rowsIn(picked);
  const ids = Array.from(rows.subarray(0, LISTED), (row) => register.visits[row]?.id ?? '');
  return (
    <>
      <p className={styles['note']}>
        {count > LISTED ? say.tooManyToList(LISTED) : count > COMPARED && say.tooManyToCompare(COMPARED)}
      </p>
      <ul className={styles['actions']}>
        {count <= LISTED && (
          <li>
            <ButtonLink href={paths.visits({ visit: ids })} kind="primary">
              {say.list(count)}
            </ButtonLink>
          </li>
        )}
        {span && (
          <li>
            <ButtonLink href={doors({ days: span })}>{say.filterBy(spanText(words, span))}</ButtonLink>
          </li>
        )}
        {count > 1 && count <= COMPARED && (
          <li>
            <ButtonLink href={paths.compare(ids)}>{say.compare}</ButtonLink>
          </li>
        )}
        {exporter && <li>{exporter(rows)}</li>}
        <li>
          <Button kind="quiet" onClick={onClear}>
            {say.clear}
          </Button>
        </li>
      </ul>
    </>
  );
}
