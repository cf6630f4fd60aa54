import type { Period } from '../records/dashboard.ts';
import { cx } from '../ui/cx.ts';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './BandLinks.module.css';
import { BAND_SIZE } from './Bands.tsx';
import { bandsOf } from './band-names.ts';
import type { Doors } from './doors.ts';
import type { Scale } from './scale.ts';
import type { Measure } from './text-width.ts';
import type { Tools } from './tools.ts';

/** Room round a name that is still the name to the pointer, px; names stand at the top of the drawing. */
const ROUND = 4;
const HEIGHT = 24;

/** The names of planning periods as links, over the names in the drawing: to the visits of the period. */
export function BandLinks({
  periods,
  scale,
  line,
  measure,
  doors,
  periodDoor = (id) => ({ href: doors({ period: [id] }), chosen: false }),
}: {
  readonly periods: readonly Period[];
  readonly scale: Scale;
  /** Where a line stands that no name crosses, px. */
  readonly line: number | undefined;
  readonly measure: Measure;
  readonly doors: Doors;
  readonly periodDoor?: Tools['periodDoor'];
}) {
  const { lang, words } = useLanguage();
  const { timeline, travel } = words;
  const bands = bandsOf(periods, scale, {
    size: BAND_SIZE,
    lang,
    words: timeline,
    measure,
    line,
  });
  return (
    <ul className={styles['names']}>
      {bands.map(({ period, said, name }) => {
        if (!name) return null;
        const { href, chosen } = periodDoor(period.id);
        return (
          <li key={period.id}>
            <a
              className={cx(styles['name'], chosen && styles['chosen'])}
              href={href}
              style={{ left: name.x - ROUND, width: name.width + 2 * ROUND, height: HEIGHT }}
            >
              <VisuallyHidden>
                <span lang={said.lang}>{(chosen ? travel.notOnlyPeriod : travel.onlyPeriod)(name.text)}</span>
              </VisuallyHidden>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
