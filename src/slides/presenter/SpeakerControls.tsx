import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import type { ShowCommand } from '../show/show-keys.ts';
import styles from './SpeakerControls.module.css';
import type { Helm } from './use-helm.ts';

/** What whoever speaks needs at hand. */
export function SpeakerControls({
  helm: { show, at, drawn, shared, act },
  run,
  pointing,
}: {
  readonly helm: Helm;
  readonly run: (command: ShowCommand) => void;
  /** Whether the pointer is a laser. */
  readonly pointing: boolean;
}) {
  const { words } = useLanguage();
  const single = useSingleKeys();
  const say = words.show.speaker;
  const { bar } = words.show;
  const key = (name: string) => (single ? name : undefined);
  const hasRecord = drawn?.faces[0].href !== undefined;
  return (
    <div className={styles['controls']}>
      <Button aria-label={bar.previous} disabled={at === 0} onClick={() => run({ do: 'previous' })}>
        <Icon name="left" />
        <span className={styles['word']}>{say.previous}</span>
      </Button>
      <Button
        kind="primary"
        aria-label={bar.next}
        disabled={at >= show.slides.length - 1}
        onClick={() => run({ do: 'next' })}
      >
        <span className={styles['word']}>{say.next}</span>
        <Icon name="right" />
      </Button>
      <i className={styles['gap']} />
      {shared.open ? (
        <Button kbd="Esc" onClick={() => act({ open: '' })}>
          {say.closeRecord}
        </Button>
      ) : (
        <Button kbd="Enter" disabled={!hasRecord} onClick={() => run({ do: 'enter' })}>
          {say.openRecord}
        </Button>
      )}
      <Button aria-pressed={shared.blank === 'black'} kbd={key('B')} onClick={() => run({ do: 'black' })}>
        {shared.blank === 'black' ? say.unblack : say.black}
      </Button>
      <Button aria-pressed={pointing} kbd={key('L')} onClick={() => run({ do: 'laser' })}>
        {say.laser}
      </Button>
      <Button title={say.againLong} onClick={() => act({ began: Date.now() })}>
        {say.again}
      </Button>
      <p className={styles['safe']}>
        <Icon name="check" />
        {say.safe}
      </p>
    </div>
  );
}
