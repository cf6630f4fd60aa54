import { Fragment } from 'react';
import { Kbd } from '../ui/Kbd.tsx';
import { modKey } from '../ui/mod-key.ts';
import { useLanguage } from '../ui/use-language.ts';
import styles from './ShortcutList.module.css';
import { goKeys } from './shortcuts.ts';

/** Every shortcut: its keys and what it does. */
export function ShortcutList() {
  const { words } = useLanguage();
  const { help, travel } = words;
  const { pages } = words.app;
  const rows: readonly (readonly [keys: readonly string[], does: string, inRow?: 'then'])[] = [
    [['/', modKey('K')], help.search],
    ...goKeys.map(([key, page]) => [['g', key], help.go(pages[page]), 'then'] as const),
    [['p'], help.present],
    [['c'], help.copy],
    [['[', ']'], help.beside],
    [['?'], help.help],
  ];
  const timeline: typeof rows = [
    [['←', '→'], help.marks],
    [['↑', '↓'], help.sides],
    [['Home', 'End'], help.ends],
    [['Enter'], help.open],
    [['+', '−'], help.zoom],
    [['0'], travel.keys.whole],
    [['PageUp', 'PageDown'], travel.keys.screens],
    [['[', ']'], travel.keys.periods],
    [['Space'], travel.keys.choose],
    [['⇧ ←', '⇧ →'], travel.keys.extend],
    [['Esc'], travel.keys.letGo],
  ];
  const table = (list: typeof rows) => (
    <dl className={styles['list']}>
      {list.map(([keys, does, inRow]) => (
        <div key={does}>
          <dt>
            {keys.map((key, i) => (
              <Fragment key={key}>
                {i > 0 && <span className={styles['then']}>{inRow ? ` ${help.thenKey} ` : ' '}</span>}
                <Kbd>{key}</Kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {table(rows)}
      <h3 className={styles['head']}>{help.timeline}</h3>
      {table(timeline)}
      <h3 className={styles['head']}>{help.hand}</h3>
      <dl className={styles['list']}>
        {Object.values(help.gestures).map(([gesture, does]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
