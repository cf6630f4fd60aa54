import { useLanguage } from '../../ui/use-language.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { slideName } from '../show/notes-of.ts';
import styles from './SpeakerState.module.css';
import type { Helm } from './use-helm.ts';

/** Over the slide: which it is, and what the wall shows that the slide does not say. */
export function SpeakerState({
  helm: { show, at, drawn, view, shared, linked, differs },
  typed,
  showHref,
}: {
  readonly helm: Helm;
  /** The number typed so far. */
  readonly typed: string;
  readonly showHref: string;
}) {
  const { words } = useLanguage();
  const single = useSingleKeys();
  const say = words.show.speaker;
  return (
    <div className={styles['state']}>
      <p className={styles['line']}>
        <span>
          <b>{say.now}</b>{' '}
          {drawn && say.nowAt(at + 1, show.slides.length, slideName(drawn, words.slides.kinds))}
          {view.names === 'off' && <span className={styles['nameless']}>{say.nameless}</span>}
        </span>
        {linked || typed ? (
          <span className={styles['linked']}>
            {typed ? words.show.typed(typed) : say.linked}
            {!typed && <span className={styles['hint']}>{say.hint(single)}</span>}
          </span>
        ) : (
          <span className={styles['alone']}>
            {say.alone} <a href={showHref}>{say.toShow}</a>
          </span>
        )}
      </p>
      {view.names === 'off' && at === 0 && <p className={styles['alone']}>{words.show.namesLimit}</p>}
      <div role="status">
        {differs && <p className={styles['warning']}>{say.differs}</p>}
        <VisuallyHidden>{shared.open && words.show.record.name}</VisuallyHidden>
        {shared.blank && <p className={styles['warning']}>{say.blankNow[shared.blank]}</p>}
      </div>
    </div>
  );
}
