import type * as v from 'valibot';
import { id, listOf, maybe, name, record, spare, text } from './fields.ts';
import type { Theme } from './theme.ts';

/** A theme as the file writes it. */
export const themeShape = record({
  id,
  group: id,
  name,
  description: spare(maybe(name)),
  aliases: spare(listOf(text)),
}) satisfies v.GenericSchema<unknown, Theme>;
