import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { cx } from '../ui/cx.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './CardFrame.module.css';
import type { Doors } from './doors.ts';
import { stopHref } from './stop-href.ts';
import type { Stop } from './stops.ts';
import type { CardState } from './use-card.ts';

/**
 * The card for fingers: a sheet with the way in and the way out. It stands at the foot of the window, or at its head when
 * what it is about is in the lower half.
 */
export function TouchCard({
  stop,
  card,
  doors,
  onClose,
  children,
}: {
  readonly stop: Stop;
  readonly card: CardState;
  readonly doors: Doors;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { words } = useLanguage();
  const { open, openVisits, close } = words.choosing;
  const low = card.origin.top + stop.box.bottom > card.view.height / 2;
  return (
    <div
      className={cx(styles['card'], styles['sheet'], styles[low ? 'head' : 'foot'], styles[stop.direction])}
    >
      <div className={styles['body']}>{children}</div>
      <p className={styles['ways']}>
        <ButtonLink kind="primary" href={stopHref(stop, doors)}>
          {stop.kind === 'visit' ? open : openVisits}
        </ButtonLink>
        <IconButton icon="close" label={close} onClick={onClose} />
      </p>
    </div>
  );
}
