import type { ComponentProps } from 'react';
import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Doors } from './doors.ts';
import styles from './StopList.module.css';
import { CountName, VisitName } from './StopName.tsx';
import { stopHref } from './stop-href.ts';
import type { Stop } from './stops.ts';

/** A stop of the keyboard, over its ink: the link to its visit, or to the visits that it counts. */
export function StopLink({
  stop,
  register,
  doors,
  entry,
  picked,
  ...native
}: Pick<ComponentProps<'a'>, 'ref' | 'onFocus' | 'onBlur' | 'onKeyDown'> & {
  readonly stop: Stop;
  readonly register: Register;
  readonly doors: Doors;
  /** Whether Tab comes to it. */
  readonly entry: boolean;
  readonly picked: boolean;
}) {
  const { words } = useLanguage();
  const { left, top, right, bottom } = stop.box;
  return (
    <a
      {...native}
      href={stopHref(stop, doors)}
      tabIndex={entry ? 0 : -1}
      className={styles['stop']}
      style={{ left, top, width: right - left, height: bottom - top }}
    >
      <VisuallyHidden>
        {stop.kind === 'visit' ? (
          <VisitName visit={stop.visit} register={register} />
        ) : (
          <CountName stop={stop} />
        )}
        {picked && words.timeline.comma + words.choosing.chosen}
      </VisuallyHidden>
    </a>
  );
}
