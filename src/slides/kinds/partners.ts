import { agreementRows, maskOf } from '../../insight/row-figures.ts';
import { paths } from '../../query/paths.ts';
import { countryOf, shortNameOf } from '../../records/partner.ts';
import { type PartnerCount, partnersIn } from '../../themes/partners-in.ts';
import type { Column, Line, TableBlock } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { doorOf, doorToRows } from '../said/doors.ts';
import { inRun } from '../said/names.ts';
import { ROWS } from '../said/theme-table.ts';
import { titleOf } from '../said/titles.ts';
import { dateShort } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

function titleText(all: readonly PartnerCount[], here: Here): string {
  const say = here.words.slides.partners;
  const of = here.subject.rows.length;
  const [first, second] = all;
  if (!first) return '';
  const name = inRun(first.partner, here);
  if (!second) return say.alone(name, of);
  return first.visits > second.visits ? say.most(name, first.visits, of) : say.tie(all.length, first.visits);
}

function figureCell(id: string, n: number, href: string | undefined, { words }: Here): Line {
  return line(id, words.slides.figure(n), { fixed: true, ...(n > 0 && href && { href }) });
}

function rowOf({ partner, visits }: PartnerCount, mask: Uint8Array, here: Here): TableBlock['rows'][number] {
  const { subject, register, lang, words } = here;
  const { id } = partner;
  const own = register.visitsByPartner.rows(id).filter((row) => mask[row] === 1);
  const signed = own.filter((row) => (register.columns.agreements[row] ?? 0) > 0);
  const last = register.visits[own.at(-1) ?? -1];
  const country = countryOf(partner);
  return {
    id,
    cells: [
      saidLine(id, shortNameOf(partner), lang, { twin: true, href: paths.partner(id) }),
      country === undefined ? undefined : line(`${id}.country`, words.records.country(country)),
      figureCell(`${id}.visits`, visits, doorOf(subject, { partner: id }) ?? doorToRows(own, register), here),
      figureCell(`${id}.agreements`, agreementRows(register, own), doorToRows(signed, register), here),
      last && line(`${id}.last`, dateShort(last.when, here), { fixed: true, href: paths.visit(last.id) }),
    ],
  };
}

function columnsOf({ words }: Here): readonly Column[] {
  const say = words.slides.partners;
  return [
    { head: line('partner', say.partner), as: 'title', share: 32 },
    { head: line('country', say.country), as: 'text', share: 18 },
    { head: line('visits', say.visits), as: 'figure', share: 12 },
    { head: line('agreements', say.agreements), as: 'figure', share: 14 },
    { head: line('last', say.last), as: 'text', share: 24 },
  ];
}

/** With whom: the partners of some visits, most visits first. */
export const partners: Kind = {
  id: 'partners',
  for: ['theme', 'visits'],
  content(here: Here) {
    const { subject, register, words } = here;
    const all = partnersIn(subject.rows, register);
    if (all.length === 0) return undefined;
    const mask = maskOf(register.visits.length, subject.rows);
    const shown = all.slice(0, ROWS);
    const href = doorOf(subject);
    return {
      title: titleOf(here, [titleText(all, here)]),
      blocks: [
        {
          form: 'table',
          columns: columnsOf(here),
          rows: shown.map((count) => rowOf(count, mask, here)),
          ...(all.length > shown.length && {
            more: line('more', words.slides.some(shown.length, all.length, 'partners'), {
              fixed: true,
              ...(href && { href }),
            }),
          }),
        },
      ],
      notes: [],
      source: sourceLineOf(here),
      ...(href && { href }),
    };
  },
};
