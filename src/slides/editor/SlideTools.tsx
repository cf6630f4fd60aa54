import { type ShowTongue, showTongues } from '../../query/show-view.ts';
import { Button } from '../../ui/Button.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Slide } from '../deck.ts';
import { NumberField } from './NumberField.tsx';
import styles from './SlideTools.module.css';

/** What can be done with the slide that is looked at, and with the last steps. */
export function SlideTools({
  slide,
  n,
  count,
  tongue,
  undo,
  redo,
  onMove,
  onHide,
  onDuplicate,
  onRemove,
  onPlan,
  onTongue,
  onRest,
}: {
  readonly slide: Slide;
  /** Its place, from 1, and how many there are. */
  readonly n: number;
  readonly count: number;
  /** In which language slides are seen. */
  readonly tongue: ShowTongue;
  /** Nothing when there is nothing to take back, or to do again. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly onMove: (by: -1 | 1) => void;
  readonly onHide: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onPlan: (minutes: number | undefined) => void;
  readonly onTongue: (tongue: ShowTongue) => void;
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  return (
    <div className={styles['margin']}>
      <fieldset className={styles['tools']} aria-label={own.tools}>
        <Button kind="quiet" disabled={n === 1} onClick={() => onMove(-1)} aria-keyshortcuts="Alt+ArrowUp">
          {own.up}
        </Button>
        <Button
          kind="quiet"
          disabled={n === count}
          onClick={() => onMove(1)}
          aria-keyshortcuts="Alt+ArrowDown"
        >
          {own.down}
        </Button>
        <Button kind="quiet" onClick={onHide}>
          {slide.hidden ? own.show : own.hide}
        </Button>
        <Button kind="quiet" onClick={onDuplicate}>
          {own.duplicate}
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          {own.remove}
        </Button>
      </fieldset>
      <div className={styles['tools']}>
        <Button kind="quiet" disabled={!undo} onClick={undo} aria-keyshortcuts="Control+Z">
          {own.undo}
        </Button>
        <Button kind="quiet" disabled={!redo} onClick={redo} aria-keyshortcuts="Control+Shift+Z">
          {own.redo}
        </Button>
      </div>
      <div className={styles['set']}>
        <NumberField
          key={slide.id}
          label={own.minutes}
          value={slide.minutes}
          onChange={onPlan}
          onRest={onRest}
        />
        <Segment
          label={own.tongues}
          options={showTongues.map((id) => ({ id, label: own.tongue[id] }))}
          value={tongue}
          onChange={onTongue}
        />
      </div>
    </div>
  );
}
