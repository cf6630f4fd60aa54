import { Fragment } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import styles from './ShowHelp.module.css';
import { isClickers, keysOfShow, type ShowCommand } from './show-keys.ts';

/** What of the list works while keys of one character are switched off. */
const isOn = (key: string): boolean => key.length > 1 || /[←-↓]/.test(key) || isClickers(key);

/** The keys of a show, and what a finger does. */
export function ShowHelp({
  verbs,
  onClose,
}: {
  /** What keys do in this window; everything when it is not said. */
  readonly verbs: readonly ShowCommand['do'][] | undefined;
  readonly onClose: () => void;
}) {
  const { words } = useLanguage();
  const single = useSingleKeys();
  const say = words.show.help;
  // A clicker begins the show in the window of the slides; only that can be left.
  const leaves = verbs?.includes('start') ?? true;
  const rows = keysOfShow
    .filter(([, verb]) => !verbs || verbs.includes(verb === 'number' ? 'digit' : verb))
    .map(([keys, verb]) => [single ? keys : keys.filter(isOn), verb] as const)
    .filter(([keys, verb]) => keys.length > 0 && (single || verb !== 'number'));
  return (
    <Dialog open wide title={say.title} onClose={onClose}>
      <dl className={styles['list']}>
        {rows.map(([keys, verb]) => (
          <div key={verb}>
            <dt>
              {keys.map((key, i) => (
                <Fragment key={key}>
                  {i > 0 && ' '}
                  <Kbd>{key}</Kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{verb === 'escape' && !leaves ? say.does.close : say.does[verb]}</dd>
          </div>
        ))}
        {say.fingers.map(([gesture, does]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {!single && <p className={styles['note']}>{say.singleOff}</p>}
    </Dialog>
  );
}
