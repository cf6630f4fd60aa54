import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}

/**
 * Whether this browser gives the whole screen to a page: those of small phones cannot, and all want a hand that has just pressed
 * something.
 */
const canFill = (): boolean =>
  document.fullscreenEnabled === true && navigator.userActivation?.isActive !== false;

export interface FullScreen {
  readonly on: boolean;
  /** Says whether the browser did as it was asked. */
  readonly toggle: () => Promise<boolean>;
  /** The same, but never back. */
  readonly fill: () => Promise<boolean>;
}

const isFull = (): boolean => document.fullscreenElement !== null;

async function toggle(): Promise<boolean> {
  try {
    if (isFull()) await document.exitFullscreen();
    else if (!canFill()) return false;
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

const fill = async (): Promise<boolean> => isFull() || toggle();

/** The whole screen for the page, dialogs included. */
export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(subscribe, isFull);
  return { on, toggle, fill };
}
