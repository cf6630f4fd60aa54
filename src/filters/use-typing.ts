import { useEffect, useEffectEvent, useRef, useState } from 'react';

/**
 * The first key goes to the address at once, those that follow sooner than this many ms together: browsers refuse more
 * than some hundred changes of the address a minute.
 */
const PAUSE = 300;
/** Texts sent within this many ms of each other are one gesture, and one step in the history. */
const BURST = 2000;

/** A field whose text goes to the address while somebody types. */
export interface Typing {
  readonly text: string;
  /** @param composing an input method is still at work; what it shows is not yet meant */
  readonly type: (text: string, composing?: boolean) => void;
  /** Sends at once what was typed, and ends the gesture. */
  readonly finish: () => void;
}

interface Draft {
  readonly text: string;
  readonly composing: boolean;
  /** Sent, and not yet seen to arrive. */
  readonly sent: readonly string[];
}

/**
 * Keeps what is being typed apart from what has arrived in the address, so that no key is lost on the way; any other
 * change of the address, such as Back, takes the place of what was typed.
 * @param value what the address says
 * @param commit takes a text to the address: as a new step for the first one of a gesture, in its place for the others
 */
export function useTyping(
  value: string,
  commit: (text: string, options: { readonly replace: boolean }) => void,
): Typing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(value);
  const lastSent = useRef(Number.NEGATIVE_INFINITY);

  if (value !== seen) {
    setSeen(value);
    if (draft)
      setDraft(
        draft.sent.includes(value)
          ? { ...draft, sent: draft.sent.slice(draft.sent.indexOf(value) + 1) }
          : null,
      );
  }

  /**
   * Keeps a text, and sends it if that is news. Kept first: the address may answer at once. Added to what was sent by
   * then, and not to what was drawn: a key may come while what was sent is not drawn yet.
   */
  const post = (text: string, composing: boolean, atOnce = true) => {
    const wanted = text.trim();
    const isNews = atOnce && !composing && wanted !== (draft?.sent.at(-1) ?? value);
    const sent = isNews ? [wanted] : [];
    setDraft((now) => ({ text, composing, sent: [...(now?.sent ?? []), ...sent] }));
    if (!isNews) return;
    const now = performance.now();
    const replace = now - lastSent.current < BURST;
    lastSent.current = now;
    commit(wanted, { replace });
  };
  const send = () => {
    if (draft) post(draft.text, false);
  };
  const sendLater = useEffectEvent(send);
  const typed = draft && !draft.composing ? draft.text : null;

  // Talks to the clock: what was typed too soon after the last is sent when its time has come.
  useEffect(() => {
    if (typed === null) return;
    const wait = Math.max(0, lastSent.current + PAUSE - performance.now());
    const timer = window.setTimeout(() => sendLater(), wait);
    return () => window.clearTimeout(timer);
  }, [typed]);

  return {
    text: draft?.text ?? value,
    type: (text, composing = false) => post(text, composing, performance.now() - lastSent.current >= PAUSE),
    finish: () => {
      send();
      lastSent.current = Number.NEGATIVE_INFINITY;
    },
  };
}
