import type * as v from 'valibot';
import { date, id, language, link, maybe, name, record, spare, yes } from './fields.ts';
import type { Source } from './source.ts';

/** A source as the file writes it. */
export const sourceShape = record({
  id,
  title: name,
  url: spare(maybe(link)),
  publisher: spare(maybe(name)),
  published: spare(maybe(date)),
  language: spare(maybe(language)),
  repost: yes(),
}) satisfies v.GenericSchema<unknown, Source>;
