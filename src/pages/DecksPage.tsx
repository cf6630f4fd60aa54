import { useRegister } from '../source/use-register.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { DecksKept } from './DecksKept.tsx';
import { DecksNew } from './DecksNew.tsx';
import { DecksOffice } from './DecksOffice.tsx';
import { DecksOpen } from './DecksOpen.tsx';
import styles from './DecksPage.module.css';

/** All decks: to be made, kept on this device, shipped by the office, and in files. */
export function DecksPage() {
  const { words } = useLanguage();
  const own = words.meeting;
  const register = useRegister();
  return (
    <>
      <PageHead title={own.title} sub={own.sub} />
      <div className={styles['columns']}>
        <PanelBoundary name={own.here}>
          <DecksKept register={register} />
        </PanelBoundary>
        <div className={styles['side']}>
          <DecksOffice />
          <DecksOpen register={register} />
        </div>
      </div>
      <PanelBoundary name={own.make}>
        <DecksNew register={register} />
      </PanelBoundary>
    </>
  );
}
