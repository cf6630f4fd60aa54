import { say } from '../records/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type ViewKind, ViewSwitch } from '../ui/ViewSwitch.tsx';
import styles from './Controls.module.css';
import { type Choice, choicesOf } from './choices.ts';
import type { Crowd } from './crowd.ts';
import { spanText } from './Finding.tsx';
import { fitOf } from './fit.ts';
import { ZOOM_STEP } from './keys.ts';
import { MoreTimes } from './MoreTimes.tsx';
import { daysOf, SHORTEST } from './scale.ts';
import { type Travel, travelled } from './travel.ts';
import type { SpanView } from './use-span.ts';

/** How much of what is shown one press goes on. */
const STRIDE = 0.5;

/** Which time to show, earlier or later, nearer or further, and whether as a drawing or as a list. */
export function Controls({
  crowd,
  span,
  view,
  onView,
}: {
  readonly crowd: Crowd;
  readonly span: SpanView;
  readonly view: ViewKind;
  readonly onView: (view: ViewKind) => void;
}) {
  const { lang, words } = useLanguage();
  const { extent, given } = span;
  const { register } = crowd;
  const { periods } = register.dashboard;
  const { choices, chosen } = choicesOf(periods, extent, given);
  const first = choices.find((choice) => 'period' in choice);
  const labelOf = (choice: Choice): string => {
    if (choice.id === 'all') return words.timeline.all;
    if (!('period' in choice)) return spanText(words, choice.span);
    const name = say(choice.period.name, lang).text;
    return choice === first ? words.timeline.planBrief(name) : words.timeline.planBriefest(name);
  };
  const step = (name: string, icon: 'left' | 'right' | 'minus' | 'plus', way: Travel, off: boolean) => (
    <button
      type="button"
      title={name}
      aria-label={name}
      // Not `disabled`: that would take the focus away under the hand.
      aria-disabled={off}
      onClick={() => !off && span.commit(travelled(way, given, { extent, periods }))}
    >
      <Icon name={icon} />
    </button>
  );
  const { earlier, later, zoomIn, zoomOut } = words.timeline;
  return (
    <>
      <Segment
        label={words.timeline.spanLabel}
        options={choices.map((choice) => ({ id: choice.id, label: labelOf(choice) }))}
        value={chosen}
        onChange={(id) => {
          const choice = choices.find((c) => c.id === id);
          if (choice) span.commit(choice.span);
        }}
      />
      <fieldset className={styles['steps']} aria-label={words.timeline.zoom}>
        {step(earlier, 'left', { kind: 'screens', by: -STRIDE }, given.from <= extent.from)}
        {step(later, 'right', { kind: 'screens', by: STRIDE }, given.to >= extent.to)}
        {step(zoomOut, 'minus', { kind: 'zoom', factor: 1 / ZOOM_STEP }, daysOf(given) >= daysOf(extent))}
        {step(zoomIn, 'plus', { kind: 'zoom', factor: ZOOM_STEP }, daysOf(given) <= SHORTEST)}
        <MoreTimes register={register} span={span} around={() => fitOf(crowd, extent)} />
      </fieldset>
      <ViewSwitch value={view} onChange={onView} />
    </>
  );
}
