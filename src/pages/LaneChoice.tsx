import {
  type LaneKind,
  type Lanes,
  laneKinds,
  laneOrders,
  type TimelineView,
} from '../query/timeline-view.ts';
import { Choice } from '../ui/Choice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './LaneChoice.module.css';

/** What the timeline is set out in lanes by, if by anything, and in which order these come. */
export function LaneChoice({
  view: { lanes },
  change,
}: {
  readonly view: Pick<TimelineView, 'lanes'>;
  readonly change: (patch: { readonly lanes: Lanes | null }) => void;
}) {
  const say = useLanguage().words.lanes;
  const kinds: readonly (LaneKind | 'none')[] = ['none', ...laneKinds];
  const order = lanes?.order ?? laneOrders[0];
  return (
    <div className={styles['choices']}>
      <Choice
        inline
        label={say.by}
        options={kinds.map((id) => ({ id, label: say.kinds[id] }))}
        value={lanes?.by ?? 'none'}
        onChange={(by) => change({ lanes: by === 'none' ? null : { by, order, folded: [] } })}
      />
      {lanes && (
        <Choice
          inline
          label={say.orderLabel}
          options={laneOrders.map((id) => ({ id, label: say.orders[id] }))}
          value={order}
          onChange={(next) => change({ lanes: { ...lanes, order: next } })}
        />
      )}
    </div>
  );
}
