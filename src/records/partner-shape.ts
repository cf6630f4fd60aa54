import * as v from 'valibot';
import {
  country,
  date,
  id,
  link,
  listOf,
  maybe,
  name,
  record,
  seal,
  spare,
  text,
  word,
  yes,
} from './fields.ts';
import { type Partner, partnerKinds, scopes } from './partner.ts';

const milestone = v.pipe(
  record({ date, summary: name, source: id }),
  v.transform(({ date: when, ...rest }) => ({ when, ...rest })),
);

/** A partner as the file writes it. */
export const partnerShape = record({
  id,
  name,
  short: maybe(name),
  aliases: spare(listOf(text)),
  kind: word(partnerKinds),
  scope: word(scopes),
  country: maybe(country),
  region: maybe(name),
  city: maybe(name),
  represents: maybe(country),
  parent: spare(maybe(id)),
  description: spare(maybe(name)),
  website: spare(maybe(link)),
  seal: spare(maybe(seal)),
  featured: spare(yes()),
  milestones: listOf(milestone),
}) satisfies v.GenericSchema<unknown, Partner>;
