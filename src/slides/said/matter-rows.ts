import { paths } from '../../query/paths.ts';
import type { Partner } from '../../records/partner.ts';
import type { Text } from '../../records/text.ts';
import { isAgreement } from '../../records/visit.ts';
import type { ListBlock } from '../content.ts';
import type { Here } from '../kinds/kind.ts';
import { line, saidLine } from '../lines.ts';
import type { Matter } from './matters.ts';
import { homeOf, shortOf } from './names.ts';
import { NAMED, seatedPartners } from './seats.ts';
import { dateShort } from './told-dates.ts';

/** Rows of a list. */
export const ROWS = 3;

export type Row = ListBlock['rows'][number];

/** A full stop that ends an abbreviation stays. */
const STOP = /(?<!\b(?:Co|Corp|Dr|Inc|Inst|Ltd|Prof|Univ|etc|[A-Z]))[.。]$/;

/** A sentence of the records as a line of its own: without its full stop. */
export const unstopped = (text: Text): Text =>
  typeof text === 'string'
    ? text.replace(STOP, '')
    : Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, said.replace(STOP, '')]));

/** How a matter stands and since when: "signed 26 Apr 2023". */
function standing({ outcome, visit, status }: Matter, here: Here): string {
  const say = here.words.slides.matter;
  const report = outcome.followUps.at(-1);
  if (report) return say.reported(dateShort(report.when, here));
  const when = dateShort(visit.when, here);
  if (isAgreement(outcome) && status === 'agreed')
    return outcome.kind === 'agreement-renewed' ? say.renewed(when) : say.signed(when);
  return say[status](when);
}

/** With whom: the partners of the visit, without the one the deck is about. */
function others({ visit }: Matter, here: Here, own: Partner | undefined): string | undefined {
  const { words, register } = here;
  const partners = seatedPartners(visit, register).filter((partner) => partner !== own);
  if (partners.length === 0) return undefined;
  const some = partners.slice(0, NAMED).map((partner) => shortOf(partner, here));
  return words.slides.matter.with(some, partners.length - some.length);
}

function owner({ outcome, status }: Matter, here: Here): string | undefined {
  const say = here.words.slides.matter;
  if (status !== 'intended') return undefined;
  if (outcome.by === 'home') return say.forHome(homeOf(here));
  return outcome.by === 'both' ? say.forBoth : undefined;
}

/** A matter as a row. */
export function matterRow(matter: Matter, here: Here): Row {
  const { id } = matter;
  const { subject, words, lang } = here;
  const own = subject.kind === 'partner' ? subject.partner : undefined;
  const whom = subject.kind === 'visit' ? undefined : others(matter, here, own);
  const since = standing(matter, here);
  const note = [whom ? words.slides.matter.joined(since, whom) : since, owner(matter, here)].filter(
    (part) => part !== undefined,
  );
  return {
    id,
    mark: matter.status,
    text: saidLine(id, unstopped(matter.outcome.summary), lang, {
      twin: true,
      href: paths.visit(matter.visit.id),
    }),
    note: line(`${id}.note`, note.join(words.slides.matter.between)),
  };
}

/** A milestone of a partner, beside its visits, as a row. */
export function milestoneRow(
  id: string,
  { summary, when }: Partner['milestones'][number],
  partner: Partner,
  here: Here,
): Row {
  return {
    id,
    mark: 'done',
    text: saidLine(id, unstopped(summary), here.lang, { twin: true, href: paths.partner(partner.id) }),
    note: line(`${id}.note`, dateShort(when, here)),
  };
}
