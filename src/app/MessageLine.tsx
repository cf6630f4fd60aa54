import { useEffect } from 'react';
import styles from './MessageLine.module.css';

/** How long a message stays, in ms. */
const STAY = 4000;

/** The last message to the reader. The line is always in the page, so that its change is read out. */
export function MessageLine({ message, onDone }: { readonly message: string; readonly onDone: () => void }) {
  // Talks to the clock: takes the message away.
  useEffect(() => {
    if (message === '') return;
    const timer = setTimeout(onDone, STAY);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  return (
    <div role="status" className={styles['line']}>
      {message && <span className={styles['message']}>{message}</span>}
    </div>
  );
}
