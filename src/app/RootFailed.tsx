import type { ComponentProps } from 'react';
import { LanguageContext } from '../ui/use-language.ts';
import { firstLang } from './language.ts';
import { PageFailed } from './PageFailed.tsx';
import styles from './Shell.module.css';
import { readStored } from './stored.ts';

/** In place of everything, when the shell itself threw: nothing of it may be used here. */
export function RootFailed({ error, onRetry }: ComponentProps<typeof PageFailed>) {
  return (
    <LanguageContext value={firstLang(location.hash, readStored('pd.lang'), navigator.languages)}>
      <div className={styles['page']}>
        <div className={styles['rules']} />
        <main>
          <PageFailed error={error} onRetry={onRetry} />
        </main>
      </div>
    </LanguageContext>
  );
}
