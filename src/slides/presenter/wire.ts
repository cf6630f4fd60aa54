import { type Message, type Role, readMessage, writeMessage } from './step.ts';

/** A way between a show and the window of its speaker. */
export interface Wire {
  readonly send: (message: Message) => void;
  readonly close: () => void;
}

/** From a file, windows share no channel and have no origin to go by. */
const isFile = (): boolean => location.protocol === 'file:';

const isMine = (data: unknown, id: string): data is object =>
  typeof data === 'object' && data !== null && 'show' in data && data.show === id;

/**
 * Whether a window is the other one: the show knows its speaker as a window it has opened, also after a reload, and the
 * speaker its show as the window it was opened from.
 */
const isOther = (source: unknown, role: Role): source is Window => {
  if (source === null || typeof source !== 'object' || !('postMessage' in source) || source === window)
    return false;
  return role === 'presenter' ? source === window.opener : 'opener' in source && source.opener === window;
};

/** Over the channel of the browser, which reaches every window of the same origin. */
function channelWire(id: string, onMessage: (message: Message) => void): Wire {
  const channel = new BroadcastChannel(`pd.show.${id}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = isMine(data, id) && readMessage(data);
    if (message) onMessage(message);
  };
  return {
    send: (message) => channel.postMessage({ show: id, ...writeMessage(message) }),
    close: () => channel.close(),
  };
}

/** From window to window. */
function windowWire(
  id: string,
  role: Role,
  onMessage: (message: Message) => void,
  opened: () => Window | null,
): Wire {
  let other: Window | null = role === 'presenter' ? (window.opener as Window | null) : null;
  const listen = ({ data, source, origin }: MessageEvent<unknown>) => {
    if (!isFile() && origin !== location.origin) return;
    if (!isMine(data, id) || !isOther(source, role)) return;
    other = source;
    const message = readMessage(data);
    if (message) onMessage(message);
  };
  addEventListener('message', listen);
  return {
    // A file has no origin that could be named. What is sent holds the place in the deck and no record.
    send: (message) =>
      (other ?? opened())?.postMessage(
        { show: id, ...writeMessage(message) },
        isFile() ? '*' : location.origin,
      ),
    close: () => removeEventListener('message', listen),
  };
}

/**
 * Connects the two windows of a show. What comes is read and checked; what is none of ours is left alone.
 * @param opened the window of the speaker, as the show has opened it
 */
export function openWire(
  id: string,
  role: Role,
  onMessage: (message: Message) => void,
  opened: () => Window | null,
): Wire {
  if (!isFile() && 'BroadcastChannel' in window) return channelWire(id, onMessage);
  return windowWire(id, role, onMessage, opened);
}
