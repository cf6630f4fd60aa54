import { paths } from '../query/paths.ts';
import { cx } from '../ui/cx.ts';
import { Seal } from '../ui/Seal.tsx';
import type { Frame } from './frame.ts';
import styles from './Labels.module.css';
import { inkOf } from './label-ink.ts';
import { LABEL_SIZE, type Label, SEAL_SIZE } from './label-layout.ts';

/** The lines from marks to their labels, behind everything else. */
export function Leaders({ labels, frame }: { readonly labels: readonly Label[]; readonly frame: Frame }) {
  return (
    <g>
      {labels.map((label) => {
        const { x, from, to } = inkOf(label, frame).leader;
        const { visit } = label.mark;
        return (
          <path
            key={visit.id}
            className={cx(styles['leader'], styles[visit.direction])}
            d={`M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`}
          />
        );
      })}
    </g>
  );
}

/** Names beside their leaders; a featured partner's seal rides on it. */
export function Labels({ labels, frame }: { readonly labels: readonly Label[]; readonly frame: Frame }) {
  return (
    <g>
      {labels.map((label) => {
        const { visit } = label.mark;
        const { featured, said } = label.name;
        const ink = inkOf(label, frame);
        return (
          <a
            key={visit.id}
            href={paths.visit(visit.id)}
            tabIndex={-1}
            data-stop={visit.id}
            className={styles['label']}
          >
            <rect
              className={styles['hit']}
              x={ink.box.left}
              y={ink.box.top}
              width={ink.box.right - ink.box.left}
              height={ink.box.bottom - ink.box.top}
            />
            {featured && ink.seal && (
              <Seal
                id={featured.id}
                text={featured.seal}
                size={SEAL_SIZE}
                full
                x={ink.seal.x}
                y={ink.seal.y}
              />
            )}
            <text
              className={cx(styles['words'], featured && styles['featured'])}
              x={ink.x}
              y={ink.y}
              fontSize={LABEL_SIZE}
              textAnchor={ink.anchor}
              lang={said.lang}
            >
              {label.text}
            </text>
          </a>
        );
      })}
    </g>
  );
}
