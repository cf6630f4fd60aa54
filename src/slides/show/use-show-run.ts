import { useEffect, useState } from 'react';
import type { Helm } from '../presenter/use-helm.ts';
import { tongueAfter } from './controls.ts';
import type { ShowCommand } from './show-keys.ts';

/** What lies over the slide, of this window alone. */
export type Panel = 'overview' | 'help' | 'more' | 'names' | null;
/** What the pointer is. */
export type Tool = 'laser' | 'pen' | null;

export interface ShowRun {
  readonly run: (command: ShowCommand) => void;
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly tool: Tool;
  /** Counts how often what the pen drew was wiped away. */
  readonly cleared: number;
  /** Whether the notes stand under the slide. */
  readonly notes: boolean;
  /** The number typed so far. */
  readonly typed: string;
}

/** What only the window itself can do. */
interface Window {
  readonly fullScreen: () => void;
  /** As a clicker asks for it: the whole screen, and never back. */
  readonly start?: () => void;
  readonly presenter: () => void;
  readonly leave: () => void;
  /** Only these commands are for this window; all when it is not said. */
  readonly only?: readonly ShowCommand['do'][] | undefined;
  /** Whether a key that asks for something else gives a screen back that was put out. */
  readonly liftsBlank: boolean;
}

/** A number that is not ended by Enter is forgotten after so long, ms. */
const TYPING = 3000;

/** Does what keys and controls ask for. */
export function useShowRun(
  helm: Helm,
  { fullScreen, start, presenter, leave, only, liftsBlank }: Window,
): ShowRun {
  const [panel, setPanel] = useState<Panel>(null);
  const [tool, setTool] = useState<Tool>(null);
  const [cleared, setCleared] = useState(0);
  const [notes, setNotes] = useState(false);
  const [typed, setTyped] = useState('');
  const { at, shared, act, go, show } = helm;

  // Talks to the clock: forgets a number that was begun.
  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => setTyped(''), TYPING);
    return () => clearTimeout(timer);
  }, [typed]);

  const toggle = (what: Panel) => setPanel(panel === what ? null : what);
  const blank = (as: 'black' | 'white') => act({ blank: shared.blank === as ? null : as });
  const enter = () => {
    if (typed) return go(Number(typed) - 1);
    const href = helm.drawn?.faces[0].href;
    if (href?.startsWith('#/')) act({ open: href.slice(1) });
  };
  const stepBack = () => {
    if (panel) setPanel(null);
    else if (tool) setTool(null);
    else if (notes) setNotes(false);
    else if (!typed) leave();
  };
  const verbs: Readonly<Record<Exclude<ShowCommand['do'], 'digit'>, () => void>> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(show.slides.length - 1),
    enter,
    escape: stepBack,
    black: () => blank('black'),
    white: () => blank('white'),
    overview: () => toggle('overview'),
    fullScreen,
    start: () => start?.(),
    notes: () => setNotes(!notes),
    laser: () => setTool(tool === 'laser' ? null : 'laser'),
    draw: () => {
      if (tool === 'pen') setCleared(cleared + 1);
      setTool('pen');
    },
    tongue: () => act({ in: tongueAfter(shared.in) }),
    presenter,
    help: () => toggle('help'),
  };
  const run = (command: ShowCommand) => {
    if (only && !only.includes(command.do)) return;
    if (liftsBlank && shared.blank && command.do !== 'black' && command.do !== 'white')
      return act({ blank: null });
    if (command.do === 'digit') return setTyped(`${typed}${command.digit}`.slice(-3));
    setTyped('');
    if (panel === 'more') setPanel(null);
    verbs[command.do]();
  };
  return { run, panel, setPanel, tool, cleared, notes, typed };
}
