import { useDatasetQuery } from '../source/use-register.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Loading.module.css';
import { LoadingFrame } from './LoadingFrame.tsx';
import { headingOf } from './page-title.ts';
import type { Place } from './pages.ts';
import { fileInReading, partLoaded, slowestFile } from './progress.ts';
import { SlowNotice } from './SlowNotice.tsx';

/** A page before its records: its heading and its frame at once, grey places where text will be. */
export function Loading({ place, onCancel }: { readonly place: Place; readonly onCancel?: () => void }) {
  const { words } = useLanguage();
  const { progress } = useDatasetQuery();
  const { loading } = words.app;
  const file = slowestFile(progress);
  const reading = fileInReading(progress);
  const part = partLoaded(progress);
  return (
    <>
      <progress className={styles['progress']} aria-label={loading.title} value={part} max={1} />
      <div className={styles['page']} aria-busy="true">
        <PageHead title={headingOf(place, words)} />
        {place.page === 'overview' && <FiguresToCome />}
        <section>
          <SectionHead
            title={loading.title}
            aside={
              reading
                ? loading.read(`${reading.name}.json`, Math.round(reading.part * 100))
                : file && loading.bytes(`${file.name}.json`, file.kilobytes)
            }
          />
          {place.page === 'overview' ? <LoadingFrame /> : <RowsToCome />}
        </section>
      </div>
      {onCancel && <SlowNotice onCancel={onCancel} />}
    </>
  );
}

function FiguresToCome() {
  return (
    <div className={styles['figures']}>
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <span key={i} className={styles['figure']}>
          <Skeleton w="56px" h="36px" />
          <span>
            <Skeleton w="96px" h="14px" />
            <Skeleton w="72px" h="14px" />
          </span>
        </span>
      ))}
    </div>
  );
}

function RowsToCome() {
  return (
    <div className={styles['rows']}>
      {[78, 62, 84, 70, 58, 76].map((width) => (
        <span key={width} className={styles['row']}>
          <Skeleton w="96px" h="16px" />
          <Skeleton w={`${width}%`} h="20px" />
        </span>
      ))}
    </div>
  );
}
