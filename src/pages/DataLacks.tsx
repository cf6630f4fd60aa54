import type { Lack, LackCode } from '../insight/completeness.ts';
import type { Register } from '../records/register.ts';
import { rowsOf } from '../records/row-of.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { VisitList } from '../visits/VisitList.tsx';
import styles from './DataLacks.module.css';

/** What visits lack, a line each; the open line lists its visits. */
export function DataLacks({
  register,
  lacks,
  open,
  onOpen,
}: {
  readonly register: Register;
  readonly lacks: readonly Lack[];
  readonly open: LackCode | null;
  readonly onOpen: (code: LackCode | null) => void;
}) {
  const { words } = useLanguage();
  return (
    <ul>
      {lacks.map(({ code, visits }) => {
        const said = words.data.lacks.of[code](visits.length, register.visits.length);
        const id = `missing-${code}`;
        return (
          <li key={code} className={styles['lack']}>
            {visits.length === 0 ? (
              <p className={styles['none']}>
                <Icon name="check" />
                {said}
              </p>
            ) : (
              <button
                type="button"
                className={styles['head']}
                aria-expanded={open === code}
                aria-controls={id}
                onClick={() => onOpen(open === code ? null : code)}
              >
                <Icon name={open === code ? 'minus' : 'plus'} />
                {said}
              </button>
            )}
            {open === code && visits.length > 0 && (
              <div id={id} className={styles['list']}>
                <VisitList rows={rowsOf(register, visits)} register={register} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
