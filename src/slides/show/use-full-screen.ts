import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}

/** Whether this browser can give the whole screen to a page. Those of small phones cannot. */
const canFill = (): boolean => document.fullscreenEnabled === true;

export interface FullScreen {
  readonly on: boolean;
  /** Says whether the browser did as it was asked. */
  readonly toggle: () => Promise<boolean>;
}

async function toggle(): Promise<boolean> {
  if (!canFill()) return false;
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

/** The whole screen for the page, dialogs included. */
export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return { on, toggle };
}
