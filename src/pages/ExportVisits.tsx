import { internalOnes, saveVisits, type VisitsOrRows, visitFormats } from '../export/visits.ts';
import type { Register } from '../records/register.ts';
import { Menu } from '../ui/Menu.tsx';
import { Saved } from '../ui/Saved.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSaving } from '../ui/use-saving.ts';

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
  if (chosen.length === 0) return null;
  return (
    <>
      <Menu
        label={own.saveSaid(chosen.length)}
        choices={visitFormats.map((id) => ({ id, label: own.formats[id], note: own.formatNotes[id] }))}
        foot={() => own.leftOut(internalOnes(chosen, register))}
        onChoose={(format) => save(() => saveVisits(format, chosen, register, lang, words))}
      >
        {own.save(chosen.length)}
      </Menu>
      <Saved state={state} />
    </>
  );
}
