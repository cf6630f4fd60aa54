import { say } from '../records/text.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/Icon.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import type { Doors } from './doors.ts';
import styles from './LaneHead.module.css';
import { LANE, laneHeight } from './lane-layout.ts';
import type { DrawnLane } from './lane-stops.ts';

/** The name of a lane, how many visits it has, and whether it is folded. */
export function LaneHead({
  drawn: { lane, top, room, folded, ink },
  width,
  doors,
  onFold,
}: {
  readonly drawn: DrawnLane;
  /** Of the gutter, px. */
  readonly width: number;
  readonly doors: Doors;
  readonly onFold: (id: string) => void;
}) {
  const { lang, words } = useLanguage();
  const { id, name, seal, filter } = lane.name;
  const said = say(name, lang);
  const count = words.lanes.count(ink.shown, lane.count);
  return (
    <div
      className={cx(styles['head'], folded && styles['folded'])}
      style={{ top, width, height: folded ? LANE.folded : laneHeight(room) }}
    >
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={!folded}
        aria-label={(folded ? words.lanes.unfold : words.lanes.fold)(said.text)}
        onClick={() => onFold(id)}
      >
        <Icon name="down" />
      </button>
      {seal && <Seal id={id} text={seal.text} full={seal.full} size={folded ? 18 : 22} />}
      <span className={styles['words']}>
        <a className={styles['name']} href={doors(filter)} title={said.text}>
          <Say text={name} />
        </a>
        <span className={styles['count']} title={folded ? count : undefined}>
          {folded ? number(ink.shown) : count}
        </span>
      </span>
    </div>
  );
}
