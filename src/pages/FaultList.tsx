import type { Fault } from '../records/fault.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './FaultList.module.css';

/** What does not fit in the records: where, what stands there, why it does not fit, how to mend it. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const { words } = useLanguage();
  const { faults: say, data } = words;
  return (
    <ol>
      {faults.map((fault, i) => (
        <li
          key={`${fault.file} ${fault.position} ${fault.field} ${fault.code} ${fault.found}`}
          className={styles['fault']}
        >
          <span className={styles['no']}>{i + 1}</span>
          <div>
            <b>{say.faultPlace(fault)}</b>
            {fault.id !== null && <div className={styles['weak']}>{data.id(fault.id)}</div>}
          </div>
          <div>
            {fault.field !== '' && <code>{fault.field}</code>}
            {fault.found !== undefined && (
              <>
                {fault.field !== '' && ` ${data.is} `}
                <b className={styles['bad']}>{fault.found}</b>
              </>
            )}
            <div className={styles['weak']}>{say.faultWrong(fault)}</div>
          </div>
          <div>
            {say.faultMend(fault)}
            <div className={styles['weak']}>{say.faultEffect[fault.severity]}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
