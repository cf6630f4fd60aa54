import { cx } from '../../ui/cx.ts';
import { TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './TextLines.module.css';

/** Sentences under one another; lines in which nothing is written are not there. */
export function TextLines({ block, other }: BlockProps<'text'>) {
  return (
    <div className={cx(styles['lines'], block.lead && styles['lead'])}>
      {block.lines.map(
        (line, i) =>
          line.text && (
            <p key={line.id}>
              <TwinText line={line} other={other?.lines[i]} />
            </p>
          ),
      )}
    </div>
  );
}
