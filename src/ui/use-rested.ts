import { startTransition, useEffect, useState } from 'react';

/** The value once it has stayed the same for so many ms; the one before until then, or null. */
export function useRested<T>(value: T | null, ms: number): T | null {
  const [rested, setRested] = useState<T | null>(null);
  // Talks to the clock.
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), value === null ? 0 : ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return value === null ? null : rested;
}
