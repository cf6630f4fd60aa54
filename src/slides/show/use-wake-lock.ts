import { useEffect } from 'react';

/** Keeps the screen awake for as long as the page is seen. Where the browser will not, the device does as it is set. */
export function useWakeLock(): void {
  // Talks to the screen. The browser lets it go when the page is hidden, so it is asked again when the page is seen.
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        const got = await navigator.wakeLock.request('screen');
        if (over) await got.release();
        else lock = got;
      } catch {
        // Low battery, or not allowed here.
      }
    };
    const again = () => void ask();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release().catch(() => {});
    };
  }, []);
}
