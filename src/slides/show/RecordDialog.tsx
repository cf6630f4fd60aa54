import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LanguageContext, useLanguage } from '../../ui/use-language.ts';
import { useModal } from '../../ui/use-modal.ts';
import { wordsIn } from '../../words/index.ts';
import type { ShowData } from '../show-data.ts';
import type { Box } from './fit.ts';
import styles from './RecordDialog.module.css';
import { RecordView } from './RecordView.tsx';
import { useDoors } from './use-doors.ts';

/**
 * The records behind a mark, over the slide. Links inside lead on inside; Esc gives the slide back, and the focus to the mark
 * from which it was opened.
 */
export function RecordDialog({
  address,
  show,
  size: { width, height, scale },
  onOpen,
  onClose,
}: {
  /** Without `#`. */
  readonly address: string;
  readonly show: ShowData;
  readonly size: Box & { readonly scale: number };
  readonly onOpen: (address: string) => void;
  readonly onClose: () => void;
}) {
  const dialog = useModal();
  const inside = useRef<HTMLElement>(null);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [lang] = show.tongues;
  const { name } = wordsIn(lang).show.record;
  const before = trail.at(-1);
  useDoors(inside, (to) => {
    if (to === address) return;
    setTrail([...trail, address]);
    onOpen(to);
  });
  // Talks to the scroll position and the focus: another record is read from its beginning.
  useEffect(() => {
    if (!address) return;
    const box = inside.current;
    if (box) box.scrollTop = 0;
    (box?.querySelector<HTMLElement>('h2') ?? box)?.focus({ preventScroll: true });
  }, [address]);
  const back = () => {
    if (before === undefined) return;
    setTrail(trail.slice(0, -1));
    onOpen(before);
  };
  return (
    <LanguageContext value={lang}>
      <dialog
        ref={dialog}
        className={styles['dialog']}
        style={{ width, height }}
        data-look={show.look}
        lang={lang}
        aria-label={name}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <div
          className={styles['large']}
          style={{ width: width / scale, height: height / scale, transform: `scale(${scale})` }}
        >
          <Head onBack={before === undefined ? undefined : back} onClose={onClose} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard */}
          <section ref={inside} className={styles['inside']} tabIndex={0} aria-label={name}>
            <RecordView address={address} register={show.register} />
          </section>
        </div>
      </dialog>
    </LanguageContext>
  );
}

function Head({
  onBack,
  onClose,
}: {
  /** Nothing when nothing was open before. */
  readonly onBack: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const { words } = useLanguage();
  const say = words.show.record;
  return (
    <div className={styles['head']}>
      <span className={styles['safe']}>{say.safe}</span>
      {onBack && (
        <Button kind="quiet" onClick={onBack}>
          <Icon name="left" />
          {say.back}
        </Button>
      )}
      <Button kind="quiet" kbd="Esc" onClick={onClose}>
        {say.close}
      </Button>
    </div>
  );
}
