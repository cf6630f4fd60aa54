import type { Period } from '../records/dashboard.ts';
import { say } from '../records/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segment } from '../ui/Segment.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { type ViewKind, ViewSwitch } from '../ui/ViewSwitch.tsx';
import styles from './Controls.module.css';
import { tidied } from './calendar.ts';
import { type Choice, choicesOf } from './choices.ts';
import { spanText } from './Finding.tsx';
import { ZOOM_STEP } from './keys.ts';
import { daysOf, SHORTEST, zoomed } from './scale.ts';
import type { SpanView } from './use-span.ts';

/** Which time to show, nearer or further, and whether as a drawing or as a list. */
export function Controls({
  periods,
  span,
  view,
  onView,
}: {
  readonly periods: readonly Period[];
  readonly span: SpanView;
  readonly view: ViewKind;
  readonly onView: (view: ViewKind) => void;
}) {
  const { lang, words } = useLanguage();
  const { extent, given } = span;
  const { choices, chosen } = choicesOf(periods, extent, given);
  const first = choices.find((choice) => 'period' in choice);
  const labelOf = (choice: Choice): string => {
    if (choice.id === 'all') return words.timeline.all;
    if (!('period' in choice)) return spanText(words, choice.span);
    const name = say(choice.period.name, lang).text;
    return choice === first ? words.timeline.planBrief(name) : words.timeline.planBriefest(name);
  };
  const zoom = (factor: number) =>
    span.commit(tidied(zoomed(given, factor, given.from + daysOf(given) / 2, extent)));
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
      <fieldset className={styles['zoom']} aria-label={words.timeline.zoom}>
        <button
          type="button"
          title={words.timeline.zoomOut}
          aria-label={words.timeline.zoomOut}
          disabled={daysOf(given) >= daysOf(extent)}
          onClick={() => zoom(1 / ZOOM_STEP)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          title={words.timeline.zoomIn}
          aria-label={words.timeline.zoomIn}
          disabled={daysOf(given) <= SHORTEST}
          onClick={() => zoom(ZOOM_STEP)}
        >
          <Icon name="plus" />
        </button>
      </fieldset>
      <ViewSwitch value={view} onChange={onView} />
    </>
  );
}
