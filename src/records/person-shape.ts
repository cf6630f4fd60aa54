import type * as v from 'valibot';
import { id, listOf, name, record, spare, text } from './fields.ts';
import type { Person } from './person.ts';

/** A person as the file writes it. */
export const personShape = record({
  id,
  name,
  aliases: spare(listOf(text)),
}) satisfies v.GenericSchema<unknown, Person>;
