import { missingOf } from '../../insight/missing.ts';
import { SILENCE } from '../../insight/partner-headline.ts';
import { type Relationship, silentMonths } from '../../insight/relationship.ts';
import { byDirection } from '../../insight/theme-counts.ts';
import { paths } from '../../query/paths.ts';
import { line } from '../lines.ts';
import { datesNote, notesOf } from '../said/doubts.ts';
import type { Row } from '../said/matter-rows.ts';
import { aheadOf, type Matters, mattersIn } from '../said/matters.ts';
import { homeOf, inRun, textOf } from '../said/names.ts';
import { companionsOf, untouchedTheme } from '../said/themes-shared.ts';
import { titleOf } from '../said/titles.ts';
import { dateLong } from '../said/told-dates.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** Proposals on a slide. */
const ROWS = 3;

/** A proposal, its reason, and the records behind the reason. */
function rowOf(id: string, text: string, note: string, href?: string): Row {
  return {
    id,
    mark: 'point',
    text: line(id, text, { twin: true, ...(href && { href }) }),
    note: line(`${id}.note`, note),
  };
}

/** What the two sides have not done yet, turned forward. */
function steps(relationship: Relationship, matters: Matters, here: Here): readonly Row[] {
  const say = here.words.slides.proposals;
  const { partner, themes } = relationship;
  const home = homeOf(here);
  const name = inRun(partner, here);
  const own = relationship.visits.filter((visit) => visit.partners[0] === partner.id);
  const counts = byDirection(own);
  const door = paths.visits({ partner: [partner.id] });
  const missing = new Set(missingOf(relationship).map(({ code }) => code));
  const { ahead, intentions } = aheadOf(matters);
  const rows: Row[] = [];
  if (missing.has('no-visit')) rows.push(rowOf('first', say.first, say.firstNote));
  // Who only ever came with others is not asked for visits and agreements of its own.
  if (own.length > 0 && missing.has('no-agreement') && (ahead > 0 || themes.length > 0))
    rows.push(
      rowOf(
        'agreement',
        say.agreement,
        intentions ? say.onIntentions(ahead) : say.onThemes(themes.length),
        door,
      ),
    );
  if (counts.inbound > 0 && missing.has('no-visit-to-them'))
    rows.push(rowOf('ours', say.ours(home, name), say.oursNote(counts.inbound, home), door));
  if (counts.outbound > 0 && missing.has('no-visit-to-us'))
    rows.push(rowOf('theirs', say.theirs(home, name), say.theirsNote(counts.outbound, home), door));
  return rows;
}

/** Whom and what could be brought in: a partner who works on the same, a theme not yet spoken of. */
function ideas(relationship: Relationship, here: Here): readonly Row[] {
  const { register } = here;
  const say = here.words.slides.proposals;
  const rows: Row[] = [];
  const companions = companionsOf(relationship, here);
  if (companions) {
    const { theme, partner, visits } = companions;
    const door = paths.visits({ theme: [theme.id], partner: [partner.id] });
    rows.push(
      rowOf('third', say.third(textOf(theme.name, here), inRun(partner, here)), say.thirdNote(visits), door),
    );
  }
  const untouched = untouchedTheme(relationship, register);
  if (untouched) {
    const { theme, visits } = untouched;
    rows.push(
      rowOf(
        'theme',
        say.theme(textOf(theme.name, here)),
        say.themeNote(visits),
        paths.visits({ theme: [theme.id] }),
      ),
    );
  }
  return rows;
}

/** That a date be set, when the last visit is long ago. */
function nextDate(relationship: Relationship, { words }: Here): readonly Row[] {
  const { rhythm } = relationship;
  if (!rhythm || silentMonths(relationship) < SILENCE) return [];
  const say = words.slides.proposals;
  const when = dateLong(rhythm.last.when, { words });
  return [rowOf('date', say.date, say.dateNote(when), paths.visit(rhythm.last.id))];
}

/** What could come next: what the records lack, turned forward. */
export const proposals: Kind = {
  id: 'proposals',
  for: ['partner'],
  content(here: Here) {
    const { subject, register, words } = here;
    const matters = mattersIn(subject, register);
    if (subject.kind !== 'partner' || !matters) return undefined;
    const { relationship } = subject;
    const all = [
      ...steps(relationship, matters, here),
      ...ideas(relationship, here),
      ...nextDate(relationship, here),
    ];
    const rows = all.slice(0, ROWS);
    if (rows.length === 0) return undefined;
    return {
      title: titleOf(here, [words.slides.proposals.title(rows.length)]),
      blocks: [{ form: 'list', rows }],
      notes: notesOf(
        [words.slides.notes.derived],
        rows.some(({ id }) => id === 'third') ? [words.slides.notes.notAsked] : [],
        datesNote(subject.visits, here),
      ),
      source: sourceLineOf(here),
    };
  },
};
