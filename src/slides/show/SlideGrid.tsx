import { type KeyboardEvent, useDeferredValue, useEffect } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useModal } from '../../ui/use-modal.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { useWidth } from '../../ui/use-width.ts';
import { type ShowData, sizeOf } from '../show-data.ts';
import { gridOf, stepIn } from './grid.ts';
import { ScaledSlide } from './ScaledSlide.tsx';
import styles from './SlideGrid.module.css';

/** All slides beside one another, each with its title. Arrows walk, Enter goes there. */
export function SlideGrid({
  show,
  at,
  onGo,
  onClose,
}: {
  readonly show: ShowData;
  readonly at: number;
  readonly onGo: (to: number) => void;
  readonly onClose: () => void;
}) {
  const { words } = useLanguage();
  const single = useSingleKeys();
  const dialog = useModal();
  const [list, room] = useWidth();
  // Titles at once; the pictures follow.
  const pictures = useDeferredValue(true, false);
  const { columns, width } = gridOf(room);
  const size = sizeOf(show.ratio);
  const doorTo = (i: number) => dialog.current?.querySelectorAll<HTMLElement>('[data-slide]')[i];
  // Talks to the focus: it begins at the slide that is shown.
  useEffect(() => {
    const door = dialog.current?.querySelector<HTMLElement>('[aria-current]');
    door?.focus();
    door?.scrollIntoView({ block: 'center' });
  }, [dialog]);
  const walk = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'o' && single) {
      // It would open them again.
      event.preventDefault();
      return onClose();
    }
    const doors = [...(dialog.current?.querySelectorAll<HTMLElement>('[data-slide]') ?? [])];
    const from = doors.indexOf(document.activeElement as HTMLElement);
    const to = stepIn(event.key, Math.max(0, from), show.slides.length, columns);
    if (to === undefined) return;
    event.preventDefault();
    doorTo(to)?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className={styles['grid']}
      data-look="dark"
      aria-label={words.show.overview.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={walk}
    >
      <div className={styles['head']}>
        <h2>{words.show.overview.title}</h2>
        <IconButton icon="close" label={words.ui.close} onClick={onClose} />
      </div>
      <ol
        ref={list}
        className={styles['list']}
        style={{ gridTemplateColumns: `repeat(${columns}, ${width}px)` }}
      >
        {show.slides.map((drawn, i) => (
          <li key={drawn.slide.id} className={styles['slide']}>
            <button
              type="button"
              className={styles['door']}
              data-slide=""
              aria-current={i === at ? 'true' : undefined}
              onClick={() => onGo(i)}
            >
              <span
                className={styles['picture']}
                style={{ width, height: (width * size.height) / size.width }}
              >
                {pictures && width > 0 && <ScaledSlide show={show} drawn={drawn} n={i + 1} width={width} />}
              </span>
              <span className={styles['n']}>{i + 1}</span>{' '}
              <span className={styles['title']}>{drawn.faces[0].title.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
