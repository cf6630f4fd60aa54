import { useRef } from 'react';
import { internalOnes, saveVisits, type VisitsOrRows, visitFormats } from '../export/visits.ts';
import type { Register } from '../records/register.ts';
import { Menu } from '../ui/Menu.tsx';
import { Saved } from '../ui/Saved.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSaving } from '../ui/use-saving.ts';
import styles from './ExportVisits.module.css';
import { ExportVisitsSoFar } from './ExportVisitsSoFar.tsx';

/** "Export 14": the visits that are shown as a file, in the form that is chosen. */
export function ExportVisits({
  chosen,
  register,
}: {
  readonly chosen: VisitsOrRows;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const own = words.exports;
  const { state, save } = useSaving();
  const frame = useRef<HTMLSpanElement>(null);
  if (chosen.length === 0) return null;
  return (
    <span ref={frame} className={styles['frame']}>
      <Menu
        label={own.saveSaid(chosen.length)}
        choices={visitFormats.map((id) => ({ id, label: own.formats[id], note: own.formatNotes[id] }))}
        foot={() => own.leftOut(internalOnes(chosen, register))}
        onChoose={(format) =>
          save((watcher) => saveVisits({ format, chosen, register, lang, words }, watcher))
        }
      >
        {own.save(chosen.length)}
      </Menu>
      <Saved state={state} />
      {state.is === 'lasting' && (
        <ExportVisitsSoFar
          percent={state.percent}
          onCancel={() => {
            state.cancel();
            // The button pressed goes away; whoever pressed it by key stands where the file was asked for.
            frame.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </span>
  );
}
