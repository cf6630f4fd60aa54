import { useRef } from 'react';
import type { ShowView } from '../../query/show-view.ts';
import type { Address } from '../../query/use-address.ts';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Panels } from '../show/Panels.tsx';
import { useFullScreen } from '../show/use-full-screen.ts';
import { useDot, usePointing } from '../show/use-laser.ts';
import { useShowKeys } from '../show/use-show-keys.ts';
import { useShowRun } from '../show/use-show-run.ts';
import { useWakeLock } from '../show/use-wake-lock.ts';
import type { ShowData } from '../show-data.ts';
import { NextSlide } from './NextSlide.tsx';
import { NowSlide } from './NowSlide.tsx';
import styles from './Speaker.module.css';
import { SpeakerControls } from './SpeakerControls.tsx';
import { SpeakerHead } from './SpeakerHead.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { SpeakerState } from './SpeakerState.tsx';
import { TimeRuler } from './TimeRuler.tsx';
import { useHelm } from './use-helm.ts';
import { useWindowTitle } from './use-window-title.ts';
import { speakersShow } from './windows.ts';

/** What the keys of a show do here; the rest is of the window with the slides. */
const KEYS = [
  'next',
  'previous',
  'first',
  'last',
  'digit',
  'enter',
  'escape',
  'black',
  'white',
  'overview',
  'fullScreen',
  'laser',
  'tongue',
  'help',
] as const;

/** The window of whoever speaks: what is on the wall and what comes next, notes, and the time. */
export function Speaker({
  show,
  address,
  showHref,
}: {
  readonly show: ShowData;
  readonly address: Address<ShowView>;
  /** Address of the slides. */
  readonly showHref: string;
}) {
  const { words } = useLanguage();
  const area = useRef<HTMLDivElement>(null);
  const { dot, moveDot } = useDot();
  const helm = useHelm({ role: 'presenter', id: speakersShow(), show, address, onPoint: moveDot });
  const { at, drawn, shared, act, go } = helm;
  const full = useFullScreen();
  const state = useShowRun(helm, {
    only: KEYS,
    liftsBlank: false,
    leave: () => act(shared.open ? { open: '' } : { blank: null }),
    fullScreen: () => void full.toggle(),
    presenter: () => {},
  });
  const { run, tool, typed } = state;
  useShowKeys(run);
  useWakeLock();
  usePointing(area, tool === 'laser', (point) => {
    moveDot(point);
    helm.point(point);
  });
  const say = words.show;
  const name = useWindowTitle(show, say.speaker.windowTitle, at);
  return (
    <div className={cx(styles['desk'], show.ratio === '4:3' && styles['narrow'])} data-look="dark">
      <div className={styles['head']}>
        <SpeakerHead show={show} at={at} began={shared.began} />
      </div>
      <div className={styles['notes']}>
        <SpeakerNotes show={show} drawn={drawn} />
      </div>
      <div className={styles['now']}>
        <SpeakerState helm={helm} typed={typed} showHref={showHref} />
        <NowSlide helm={helm} area={area} dot={dot} name={name} />
      </div>
      <div className={styles['controls']}>
        <SpeakerControls helm={helm} run={run} pointing={tool === 'laser'} />
      </div>
      <div className={styles['next']}>
        <NextSlide show={show} at={at} />
      </div>
      <div className={styles['ruler']}>
        <TimeRuler show={show} at={at} began={shared.began} onGo={go} />
      </div>
      <Panels helm={helm} panel={state.panel} verbs={KEYS} onPanel={state.setPanel} />
    </div>
  );
}
