import { useRef, useState } from 'react';
import type { ShowView } from '../../query/show-view.ts';
import type { Address } from '../../query/use-address.ts';
import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useHelm } from '../presenter/use-helm.ts';
import { useWindowTitle } from '../presenter/use-window-title.ts';
import { openSpeaker, showId } from '../presenter/windows.ts';
import { type ShowData, sizeOf } from '../show-data.ts';
import { type Controls, lookAfter, ratioAfter, tongueAfter } from './controls.ts';
import { fitInto, notesHeight, recordFit } from './fit.ts';
import { Notes } from './Notes.tsx';
import { notesOf } from './notes-of.ts';
import { OverSlide } from './OverSlide.tsx';
import { Pen } from './Pen.tsx';
import styles from './Show.module.css';
import { ShowBar } from './ShowBar.tsx';
import { Stage } from './Stage.tsx';
import { useDoors } from './use-doors.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useIdle } from './use-idle.ts';
import { useDot, usePointing } from './use-laser.ts';
import { useMessage } from './use-message.ts';
import { useShowKeys } from './use-show-keys.ts';
import { useShowRun } from './use-show-run.ts';
import { useSwipe } from './use-swipe.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWindowSize } from './use-window-size.ts';

/** Keys of a slide that stands by itself. */
const ALONE = ['fullScreen', 'start', 'tongue', 'escape', 'help'] as const;

/** The slides one at a time, with the window to themselves. */
export function Show({
  show,
  address,
  presenterHref,
  onLeave,
}: {
  readonly show: ShowData;
  readonly address: Address<ShowView>;
  /** Address of the window of whoever speaks. */
  readonly presenterHref: string;
  readonly onLeave: () => void;
}) {
  const { lang, words } = useLanguage();
  const [id] = useState(showId);
  const speaker = useRef<Window>(null);
  const ground = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [message, tell] = useMessage();
  const { dot, moveDot } = useDot();
  const helm = useHelm({ role: 'show', id, show, address, onPoint: moveDot, opened: () => speaker.current });
  const { view, at, drawn, act } = helm;
  const alone = view.only !== '';
  const full = useFullScreen();
  const idle = useIdle();
  const say = words.show;
  const name = useWindowTitle(show, say.windowTitle, at);
  const fillScreen = (ask: () => Promise<boolean>) =>
    void ask().then((done) => tell(done ? '' : say.noFullScreen));

  const state = useShowRun(helm, {
    only: alone ? ALONE : undefined,
    liftsBlank: true,
    leave: onLeave,
    fullScreen: () => fillScreen(full.toggle),
    start: () => fillScreen(full.fill),
    presenter: () => {
      speaker.current = openSpeaker(id, presenterHref);
      tell(speaker.current ? '' : say.noWindow);
    },
  });
  const { run, tool, notes, typed, panel, setPanel } = state;
  useShowKeys(run);
  useWakeLock();
  useSwipe(ground, (turn) => run({ do: turn }));
  useDoors(
    stage,
    (open) => {
      if (!alone) act({ open });
    },
    true,
  );
  usePointing(stage, tool === 'laser', (point) => {
    moveDot(point);
    helm.point(point);
  });

  const room = useWindowSize();
  const size = sizeOf(show.ratio);
  const below = notes ? notesHeight(size, room) : 0;
  const fit = fitInto(size, { width: room.width, height: room.height - below });
  const controls: Controls = {
    run,
    tongue: { next: tongueAfter(view.in), turn: () => run({ do: 'tongue' }) },
    look: { next: lookAfter(view.look), turn: () => act({ look: lookAfter(view.look) }) },
    ratio: { next: ratioAfter(view.ratio), turn: () => act({ ratio: ratioAfter(view.ratio) }) },
    names: () => {
      if (view.names === 'off') setPanel('names');
      else address.change({ names: 'off', open: '' }, { replace: true });
    },
    more: (open) => setPanel(open ? 'more' : null),
    leave: onLeave,
  };
  return (
    <div
      ref={ground}
      className={cx(
        styles['show'],
        idle && panel === null && styles['idle'],
        tool === 'laser' && styles['laser'],
      )}
    >
      <Stage show={show} name={name} at={at} fit={fit} area={stage}>
        <Pen key={drawn?.slide.id} size={size} active={tool === 'pen'} cleared={state.cleared} />
        <i ref={dot} className={styles['dot']} hidden />
      </Stage>
      {notes && drawn && (
        <section
          className={styles['notes']}
          style={{ height: below }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
          tabIndex={0}
          data-scrolls=""
          data-look="dark"
          aria-label={say.notes}
        >
          <Notes notes={notesOf(show, drawn, lang)} />
        </section>
      )}
      {typed && (
        <p className={styles['typed']} data-look="dark">
          {say.typed(typed)}
        </p>
      )}
      <div role="status" data-look="dark">
        {message && <p className={styles['message']}>{message}</p>}
        <VisuallyHidden>{notes && say.bar.notes}</VisuallyHidden>
      </div>
      {!alone && (
        <ShowBar helm={helm} controls={controls} seen={!idle} more={panel === 'more'} full={full.on} />
      )}
      <OverSlide
        helm={helm}
        panel={panel}
        size={recordFit(fit, room)}
        verbs={alone ? ALONE : undefined}
        onPanel={setPanel}
        onNames={() => address.change({ names: 'on' }, { replace: true })}
      />
    </div>
  );
}
