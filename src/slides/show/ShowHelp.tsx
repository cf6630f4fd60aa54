import { Fragment } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import styles from './ShowHelp.module.css';
import { keysOfShow } from './show-keys.ts';

/** What of the list works while keys of one character are switched off. */
const isLong = (key: string): boolean => key.length > 1 || /[←-↓]/.test(key);

/** The keys of a show, and what a finger does. */
export function ShowHelp({ onClose }: { readonly onClose: () => void }) {
  const { words } = useLanguage();
  const single = useSingleKeys();
  const say = words.show.help;
  const rows = keysOfShow
    .map(([keys, verb]) => [single ? keys : keys.filter(isLong), verb] as const)
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
            <dd>{say.does[verb]}</dd>
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
