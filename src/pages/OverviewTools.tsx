import type { Register } from '../records/register.ts';
import { AddToMeetingButton } from './AddToMeetingButton.tsx';
import { ExportVisits } from './ExportVisits.tsx';

/** What can be done with the timeline of the overview: with the visits that were chosen, else with all it shows. */
export function OverviewTools({
  chosen,
  register,
}: {
  /** Rows of the register. */
  readonly chosen?: Uint32Array;
  readonly register: Register;
}) {
  return chosen ? (
    <ExportVisits chosen={chosen} register={register} />
  ) : (
    <AddToMeetingButton figure="timeline" quiet />
  );
}
