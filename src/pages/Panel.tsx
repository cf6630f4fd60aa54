import { type ReactNode, useId } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import styles from './Panel.module.css';

/** A part of a page under its own heading. An error in it leaves the rest of the page alive. */
export function Panel({
  title,
  aside,
  id,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Where links within the page lead. */
  readonly id?: string;
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
      <PanelBoundary name={title}>{children}</PanelBoundary>
    </section>
  );
}
