import { useEffect, useState } from 'react';

/** How long a message stays, ms. */
const STAY = 6000;

/** A line to whoever shows, which goes away by itself. */
export function useMessage(): readonly [message: string, tell: (message: string) => void] {
  const [message, setMessage] = useState('');
  // Talks to the clock.
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(''), STAY);
    return () => clearTimeout(timer);
  }, [message]);
  return [message, setMessage];
}
