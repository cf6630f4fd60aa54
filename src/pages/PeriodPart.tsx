import type { ReactNode } from 'react';
import type { PeriodGlance } from '../insight/period-glance.ts';
import { beforeDoor } from '../periods/compared.ts';
import { Sentence } from '../ui/Sentence.tsx';
import type { Sentence as Parts } from '../words/sentence.ts';
import { Panel } from './Panel.tsx';
import styles from './PeriodPart.module.css';

/** A section of the page of a period: its question, the answer in a sentence, and the records behind that. */
export function PeriodPart({
  title,
  sentence,
  glance,
  doors,
  id,
  aside,
  children,
}: {
  readonly title: string;
  readonly sentence: Parts;
  readonly glance: PeriodGlance;
  /** Addresses of its figures and names, beside that of the period before. */
  readonly doors?: Readonly<Record<string, string | undefined>>;
  readonly id?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['part']}>
      <Panel title={title} aside={aside} {...(id !== undefined && { id })}>
        <p className={styles['sentence']}>
          <Sentence parts={sentence} doors={{ ...beforeDoor(glance), ...doors }} />
        </p>
        {children}
      </Panel>
    </div>
  );
}
