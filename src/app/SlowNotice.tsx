import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './SlowNotice.module.css';

/** After how long waiting wants a word, in ms. */
const LONG = 10_000;

/** Silent at first; when loading takes long, says so and offers to stop. */
export function SlowNotice({ onCancel }: { readonly onCancel: () => void }) {
  const { words } = useLanguage();
  const [long, setLong] = useState(false);
  // Talks to the clock.
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles['slow']}>
      {long && (
        <>
          <p>{words.app.loading.slow}</p>
          <Button onClick={onCancel}>{words.app.loading.cancel}</Button>
        </>
      )}
    </div>
  );
}
