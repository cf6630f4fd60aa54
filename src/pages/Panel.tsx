import { type ReactNode, useId } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import styles from './Panel.module.css';

/** A part of a page under its own heading. An error in it leaves the rest of the page alive. */
export function Panel({
  title,
  aside,
  id,
  part,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Where links within the page lead. */
  readonly id?: string;
  /** What a report calls it, when its title may hold names out of the records. */
  readonly part?: string;
  readonly children: ReactNode;
}) {
  const heading = useId();
  return (
    <section
      className={styles['panel']}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={heading}
    >
      <SectionHead id={heading} title={title} aside={aside} />
      <PanelBoundary name={title} part={part ?? title}>
        {children}
      </PanelBoundary>
    </section>
  );
}
