import { useCallback, useEffect, useRef, useState } from 'react';

/** What brought the card: a pointer over it, the keyboard on it, a finger. */
export type CardCause = 'pointer' | 'focus' | 'touch';

export interface CardState {
  readonly id: string;
  readonly cause: CardCause;
  /** Upper left corner of the drawing in the window when the card came, and the window's size. */
  readonly origin: { readonly left: number; readonly top: number };
  readonly view: { readonly width: number; readonly height: number };
}

const DELAY = { show: 90, hide: 160 };

export interface CardControl {
  readonly card: CardState | null;
  readonly show: (id: string, cause: CardCause, drawing: Element) => void;
  /** Soon, or at once. Answers whether there was a card. */
  readonly hide: (now?: boolean) => boolean;
}

/** Which mark has its card out. It comes after a moment and stays while the pointer goes over to it. */
export function useCard(): CardControl & { readonly keep: () => void } {
  const [card, setCard] = useState<CardState | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The timer is the browser's; it must not outlive the drawing.
  useEffect(() => () => clearTimeout(timer.current), []);
  const out = useRef(false);
  const after = useCallback((ms: number, next: CardState | null) => {
    const put = () => {
      out.current = next !== null;
      setCard(next);
    };
    clearTimeout(timer.current);
    if (ms === 0) put();
    else timer.current = setTimeout(put, ms);
  }, []);
  const show = useCallback(
    (id: string, cause: CardCause, drawing: Element) => {
      const { left, top } = drawing.getBoundingClientRect();
      const root = document.documentElement;
      after(cause === 'touch' ? 0 : DELAY.show, {
        id,
        cause,
        origin: { left, top },
        view: { width: root.clientWidth, height: root.clientHeight },
      });
    },
    [after],
  );
  const hide = useCallback(
    (now = false) => {
      const was = out.current;
      after(now ? 0 : DELAY.hide, null);
      return was;
    },
    [after],
  );
  const keep = useCallback(() => clearTimeout(timer.current), []);
  return { card, show, hide, keep };
}
