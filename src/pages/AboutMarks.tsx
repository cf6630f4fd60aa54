import type { ReactNode } from 'react';
import { directions, statuses } from '../records/visit.ts';
import { Direction } from '../ui/Direction.tsx';
import { Seal } from '../ui/Seal.tsx';
import { Status } from '../ui/Status.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './AboutMarks.module.css';
import { SampleDate, sampleDates } from './SampleDate.tsx';

/** The signs of the dashboard, drawn as they stand in it, each with its meaning. */
export function AboutMarks() {
  const { words } = useLanguage();
  const { marks } = words.about;
  return (
    <div className={styles['columns']}>
      <Meanings title={marks.directions}>
        {directions.map((direction) => (
          <Meaning
            key={direction}
            sign={<Direction direction={direction} />}
            means={marks.direction[direction]}
          />
        ))}
      </Meanings>
      <Meanings title={marks.dates}>
        {sampleDates.map((sample) => (
          <Meaning key={sample} sign={<SampleDate sample={sample} />} means={marks.date[sample]} />
        ))}
      </Meanings>
      <Meanings title={marks.statuses}>
        {statuses.map((status) => (
          <Meaning
            key={status}
            sign={<Status status={status} reported={false} />}
            means={marks.status[status]}
          />
        ))}
      </Meanings>
      <Meanings title={marks.others}>
        <Meaning sign={<Seal id="sample" text={marks.sealText} size={28} full />} means={marks.fullSeal} />
        <Meaning sign={<Seal id="sample" text={marks.sealText} size={28} />} means={marks.lineSeal} />
        <Meaning sign={<span className={styles['figure']}>14</span>} means={marks.figure} />
        <Meaning sign={<span className={styles['today']} />} means={marks.today} />
        <Meaning sign={<span className={styles['certain']}>45 +34</span>} means={marks.certain} />
      </Meanings>
    </div>
  );
}

function Meanings({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className={styles['head']}>{title}</h3>
      <dl>{children}</dl>
    </div>
  );
}

function Meaning({ sign, means }: { readonly sign: ReactNode; readonly means: string }) {
  return (
    <div className={styles['row']}>
      <dt>{sign}</dt>
      <dd>{means}</dd>
    </div>
  );
}
