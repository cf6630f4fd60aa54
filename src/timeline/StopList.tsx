import { type FocusEvent, type KeyboardEvent, memo, useRef, useState } from 'react';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { byYear } from './by-year.ts';
import type { Doors } from './doors.ts';
import { actionOf, isSingleKey } from './keys.ts';
import { moveFrom } from './order.ts';
import styles from './StopList.module.css';
import { BinName, VisitName } from './StopName.tsx';
import type { Stop } from './stops.ts';

/**
 * The marks for the keyboard and for those who listen: a list by years whose links lie over the drawing, out of the
 * pointer's way. The drawing itself is hidden from them, so that nothing is read twice. One tab stop: arrows move.
 */
export const StopList = memo(function StopList({
  stops,
  register,
  doors,
  onStop,
  onZoom,
  onWhole,
}: {
  readonly stops: readonly Stop[];
  readonly register: Register;
  readonly doors: Doors;
  /** The keyboard came to a stop, or left the list. Answers whether there was something to close. */
  readonly onStop: (stop: Stop | null) => boolean;
  readonly onZoom: (factor: number, at: Stop) => void;
  readonly onWhole: () => void;
}) {
  const [last, setLast] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const singleKeys = useSingleKeys();
  const entry = stops.find((stop) => stop.id === last) ?? stops.at(-1);

  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (!action || !entry || (!singleKeys && isSingleKey(event.key))) return;
    event.preventDefault();
    if (action.kind === 'move') links.current.get(moveFrom(stops, entry, action.move).id)?.focus();
    else if (action.kind === 'zoom') onZoom(action.factor, entry);
    else if (action.kind === 'whole') onWhole();
    else if (!onStop(null)) links.current.get(entry.id)?.blur();
  };
  const onFocus = (stop: Stop) => {
    setLast(stop.id);
    onStop(stop);
  };
  const onBlur = (event: FocusEvent) => {
    if (!list.current?.contains(event.relatedTarget)) onStop(null);
  };

  return (
    <div ref={list} className={styles['list']}>
      {[...byYear(stops, (stop) => stop.earliest)].map(([year, ofYear]) => (
        <div key={year}>
          <h3>
            <VisuallyHidden>{year}</VisuallyHidden>
          </h3>
          <ol>
            {ofYear.map((stop) => (
              <li key={stop.id}>
                <a
                  ref={(element) => {
                    if (!element) return;
                    const { current } = links;
                    current.set(stop.id, element);
                    return () => {
                      current.delete(stop.id);
                    };
                  }}
                  href={
                    stop.kind === 'visit'
                      ? paths.visit(stop.id)
                      : doors({ direction: [stop.direction], days: { from: stop.bin.from, to: stop.bin.to } })
                  }
                  tabIndex={stop === entry ? 0 : -1}
                  className={styles['stop']}
                  style={{
                    left: stop.box.left,
                    top: stop.box.top,
                    width: stop.box.right - stop.box.left,
                    height: stop.box.bottom - stop.box.top,
                  }}
                  onFocus={() => onFocus(stop)}
                  onBlur={onBlur}
                  onKeyDown={onKeyDown}
                >
                  <VisuallyHidden>
                    {stop.kind === 'visit' ? (
                      <VisitName visit={stop.visit} register={register} />
                    ) : (
                      <BinName stop={stop} />
                    )}
                  </VisuallyHidden>
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
});
