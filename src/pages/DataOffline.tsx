import { useRef } from 'react';
import type { Watcher } from '../export/breath.ts';
import { internalOnes } from '../export/visits.ts';
import type { Register } from '../records/register.ts';
import { useCopies } from '../source/use-copies.ts';
import { Button } from '../ui/Button.tsx';
import { Saved } from '../ui/Saved.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSaving } from '../ui/use-saving.ts';
import styles from './DataOffline.module.css';
import { ExportVisitsSoFar } from './ExportVisitsSoFar.tsx';

/** Whether the dashboard opens here without a network, and the way to take it where there is none. */
export function DataOffline({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  if (import.meta.env.MODE === 'portable') return <p className={styles['text']}>{words.offline.within}</p>;
  return <Served register={register} />;
}

function Served({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  const { keeping } = useCopies();
  const { state, save } = useSaving();
  const button = useRef<HTMLButtonElement>(null);
  const { take } = words.offline;
  const make = async (watcher: Watcher) => {
    const [{ takeAlong }, { loadShell }, { officeFiles }] = await Promise.all([
      import('../export/take-along.ts'),
      import('../source/shell.ts'),
      import('./office-files.ts'),
    ]);
    const [shell, decks] = await Promise.all([loadShell(), officeFiles()]);
    return await takeAlong({ shell, register, decks, what: take.name }, watcher);
  };
  return (
    <>
      <p className={styles['text']}>{words.offline.keeping[keeping]}</p>
      <p className={styles['text']}>{take.what}</p>
      <p className={styles['text']}>{words.exports.leftOut(internalOnes(register.visits, register))}</p>
      <div className={styles['ways']}>
        <Button ref={button} onClick={() => save(make)}>
          {take.button}
        </Button>
        <Saved state={state} />
        {state.is === 'lasting' && (
          <ExportVisitsSoFar
            percent={state.percent}
            onCancel={() => {
              state.cancel();
              // The button pressed goes away; whoever pressed it by key stands where the file was asked for.
              button.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
