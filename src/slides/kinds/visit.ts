import { paths } from '../../query/paths.ts';
import { aboutKinds } from '../../query/show-view.ts';
import type { Visit } from '../../records/visit.ts';
import type { Block, TextBlock } from '../content.ts';
import type { Slide } from '../deck.ts';
import { line, saidLine } from '../lines.ts';
import { datesNote, notesOf, partialNote } from '../said/doubts.ts';
import { fitting } from '../said/fit.ts';
import { openNotes } from '../said/matter-notes.ts';
import { ROWS, unstopped } from '../said/matter-rows.ts';
import { mattersOf } from '../said/matters.ts';
import { shortOf, textOf } from '../said/names.ts';
import { NAMED, seatedPartners } from '../said/seats.ts';
import { titleOf } from '../said/titles.ts';
import { dateLong } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Room for the line of facts, px. */
const FACTS = 172;

/** Date, place and form of a meeting, in a line; what is not recorded is left out. */
function facts({ when, place, format }: Visit, here: Here): string {
  const { words } = here;
  const where = [place?.venue, place?.city].flatMap((text) => (text === undefined ? [] : textOf(text, here)));
  return [dateLong(when, here), format && words.records.format[format], where.join(words.slides.visit.place)]
    .filter(Boolean)
    .join(words.slides.visit.between);
}

/** One visit: what it was, when and where, and what was spoken of. */
export const visit: Kind = {
  id: 'visit',
  for: aboutKinds,
  content(here: Here, slide: Slide) {
    const { subject, register, words, lang } = here;
    const asked = slide.of === undefined ? undefined : register.visitById.get(slide.of);
    const its = slide.of === undefined && subject.kind === 'visit' ? subject.visit : asked;
    if (!its) return undefined;
    const href = paths.visit(its.id);
    const text: TextBlock = {
      form: 'text',
      lead: true,
      lines: [line('facts', facts(its, here), { twin: true })],
    };
    const shown = fitting(its.discussed, (said) => said, { title: its.title, rows: ROWS, taken: FACTS });
    const list: Block = {
      form: 'list',
      rows: shown.map((said, i) => ({
        id: `said.${its.id}.${i}`,
        mark: 'point',
        text: saidLine(`said.${its.id}.${i}`, unstopped(said), lang, { twin: true }),
      })),
      ...(its.discussed.length > shown.length && {
        more: line('more', words.slides.some(shown.length, its.discussed.length, 'points'), {
          fixed: true,
          href,
        }),
      }),
    };
    const partners = seatedPartners(its, register);
    const some = partners.slice(0, NAMED).map((partner) => shortOf(partner, here));
    const names = words.slides.names(some, partners.length - some.length);
    return {
      title: titleOf(here, [textOf(its.title, here), names], { href }),
      blocks: shown.length > 0 ? [text, list] : [text],
      notes: notesOf(
        datesNote([its], here),
        openNotes(mattersOf([its], register), here),
        partialNote([its], here),
      ),
      source: sourceLineOf(here, [its]),
      href,
    };
  },
};
