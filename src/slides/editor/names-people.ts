import { knownNames } from '../../records/known-names.ts';
import type { Register } from '../../records/register.ts';
import { unrecordedNames } from '../../records/unrecorded.ts';

/** Whether a text names somebody: on record, in any spelling that the records have, or by a name that its form gives away. */
export const namesPeople =
  ({ people }: Pick<Register, 'people'>) =>
  (text: string): boolean =>
    knownNames(people)(text).length > 0 || unrecordedNames(text).length > 0;
