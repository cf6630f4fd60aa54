import {
  type FocusEvent,
  type KeyboardEvent,
  memo,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { yearOf } from '../records/day.ts';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSingleKeys } from '../ui/use-single-keys.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { grouped } from './by-year.ts';
import type { Doors } from './doors.ts';
import { actionOf, isSingleKey, type KeyAction } from './keys.ts';
import { moveFrom, nearestTo } from './order.ts';
import type { Pick } from './picked.ts';
import { StopLink } from './StopLink.tsx';
import styles from './StopList.module.css';
import type { Stop } from './stops.ts';
import type { Travel } from './travel.ts';
import { Where } from './Where.tsx';

/** More than so many links over the drawing would cost more than all that is seen of it. */
const MANY = 150;

const yearOfStop = (stop: Stop): number | string => yearOf(stop.earliest);

/**
 * The marks for the keyboard and for those who listen: a list by years whose links lie over the drawing, out of the
 * pointer's way. The drawing itself is hidden from them, so that nothing is read twice. One tab stop: arrows move.
 * Of very many marks, those of the year (or lane) where the keyboard is are there; the others come as it comes to them.
 */
export const StopList = memo(function StopList({
  stops,
  register,
  doors,
  onStop,
  onTravel,
  picked,
  onPick,
  headingOf = yearOfStop,
  begin,
}: {
  readonly stops: readonly Stop[];
  readonly register: Register;
  readonly doors: Doors;
  /** The keyboard came to a stop, or left the list. Answers whether there was something to close. */
  readonly onStop: (stop: Stop | null) => boolean;
  /** A key leads to another time; the stop it was pressed on, if there is one, stays where it is. */
  readonly onTravel: (step: Travel, at: Stop | undefined) => void;
  /** The ids of the stops that are chosen. */
  readonly picked: ReadonlySet<string>;
  /** Chooses by the keyboard; null lets go of all. Answers whether there was anything. */
  readonly onPick: (pick: Pick | null) => boolean;
  /** Under what a stop is listed: its year, or its lane. */
  readonly headingOf?: (stop: Stop) => number | string;
  /** Where Tab comes in, at first: the newest of all when left out. */
  readonly begin?: Stop | undefined;
}) {
  const { words } = useLanguage();
  const [last, setLast] = useState<string | null>(null);
  const [inside, setInside] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const empty = useRef<HTMLButtonElement>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  /** The moment on which the keyboard stands, or stood; and whether a key has just led it to another time. */
  const moment = useRef(0);
  const led = useRef(false);
  /** The stop whose link the focus waits for. */
  const awaited = useRef<string | null>(null);
  const singleKeys = useSingleKeys();
  const entry = stops.find((stop) => stop.id === last) ?? begin ?? stops.at(-1);
  const listed =
    entry && stops.length > MANY ? stops.filter((stop) => headingOf(stop) === headingOf(entry)) : stops;

  const goTo = useCallback((stop: Stop) => {
    const link = links.current.get(stop.id);
    if (link) return link.focus();
    awaited.current = stop.id;
    setLast(stop.id);
  }, []);
  // Talks to the focus: a link of another year is there only now.
  useLayoutEffect(() => {
    if (awaited.current) links.current.get(awaited.current)?.focus();
    awaited.current = null;
  });
  const act = (action: KeyAction, at: Stop | undefined) => {
    if (action.kind === 'travel') {
      led.current = true;
      onTravel(action.step, at);
    } else if (!at) return;
    else if (action.kind === 'pick') onPick({ how: 'toggle', stops: [at] });
    else if (action.kind === 'leave') {
      if (!onStop(null) && !onPick(null)) links.current.get(at.id)?.blur();
    } else {
      const to = moveFrom(stops, at, action.move);
      if (action.extend) onPick({ how: 'add', stops: [at, to] });
      goTo(to);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actionOf(event);
    if (!action || (!singleKeys && isSingleKey(event.key))) return;
    event.preventDefault();
    act(action, entry);
  };
  // Talks to the focus: what it stood on may be out of the time that a key led to.
  useLayoutEffect(() => {
    const { activeElement } = document;
    const lost = led.current && (activeElement === document.body || activeElement === empty.current);
    led.current = false;
    if (!lost) return;
    const next = nearestTo(stops, moment.current);
    if (next) goTo(next);
    else empty.current?.focus();
  }, [stops, goTo]);

  const onFocus = (stop: Stop) => {
    moment.current = (stop.earliest + stop.latest) / 2;
    setLast(stop.id);
    setInside(true);
    onStop(stop);
  };
  const onBlur = (event: FocusEvent) => {
    if (list.current?.contains(event.relatedTarget)) return;
    setInside(false);
    onStop(null);
  };

  return (
    <div ref={list} className={styles['list']}>
      {stops.length === 0 && (
        <button
          ref={empty}
          type="button"
          className={styles['nothing']}
          onKeyDown={onKeyDown}
          onClick={() => onTravel({ kind: 'whole' }, undefined)}
        >
          <VisuallyHidden>{words.travel.nothing}</VisuallyHidden>
        </button>
      )}
      {[...grouped(listed, headingOf)].map(([year, ofYear]) => (
        <div key={year}>
          <h3>
            <VisuallyHidden>{year}</VisuallyHidden>
          </h3>
          <ol>
            {ofYear.map((stop) => (
              <li key={stop.id}>
                <StopLink
                  ref={(element) => {
                    if (!element) return;
                    const { current } = links;
                    current.set(stop.id, element);
                    return () => {
                      current.delete(stop.id);
                    };
                  }}
                  stop={stop}
                  register={register}
                  doors={doors}
                  entry={stop === entry}
                  picked={picked.has(stop.id)}
                  onFocus={() => onFocus(stop)}
                  onBlur={onBlur}
                  onKeyDown={onKeyDown}
                />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {listed.length < stops.length && (
        <VisuallyHidden>
          <p>{words.travel.listed(listed.length, stops.length)}</p>
        </VisuallyHidden>
      )}
      <Where stops={stops} at={inside ? (entry ?? null) : null} register={register} />
    </div>
  );
});
