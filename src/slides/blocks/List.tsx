import { cx } from '../../ui/cx.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { BlockOf } from '../content.ts';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './List.module.css';

type Row = BlockOf<'list'>['rows'][number];

/** What was agreed or is to be done, each with how it stands and, to be filled at the meeting, who and by when. */
export function List({ block, other }: BlockProps<'list'>) {
  return (
    <>
      <ul className={styles['list']}>
        {block.rows.map((row, i) => (
          <li key={row.id} className={cx(styles['row'], row.mark === 'add' && styles['new'])}>
            <span className={styles['mark']}>
              <Mark mark={row.mark} />
            </span>
            <Said row={row} other={other?.rows[i]} />
            {row.blanks?.map((blank, j) => (
              <div key={blank.id} className={styles['blank']}>
                <TwinText line={blank} other={other?.rows[i]?.blanks?.[j]} as="beside" />
                <i />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {block.more && (
        <p className={styles['more']}>
          <LineText line={block.more} />
        </p>
      )}
    </>
  );
}

function Said({ row, other }: { readonly row: Row; readonly other: Row | undefined }) {
  return (
    <div className={styles['said']}>
      <p className={styles['text']}>
        <TwinText line={row.text} other={other?.text} />
      </p>
      {row.note && (
        <p className={styles['note']}>
          <TwinText line={row.note} other={other?.note} as="beside" />
        </p>
      )}
    </div>
  );
}

function Mark({ mark }: { readonly mark: Row['mark'] }) {
  if (mark === 'add') return <span aria-hidden="true">+</span>;
  if (mark === 'point') return <span className={styles['point']} />;
  return <StatusMark status={mark} />;
}
