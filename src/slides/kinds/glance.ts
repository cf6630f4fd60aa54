import { paths } from '../../query/paths.ts';
import type { FiguresBlock } from '../content.ts';
import { line } from '../lines.ts';
import { sourceOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** At a glance: the relationship in one sentence and four figures, over its line of time. */
export const glance: Kind = {
  id: 'glance',
  for: ['partner'],
  content(here: Here) {
    const { subject, words } = here;
    if (subject.kind !== 'partner' || subject.visits.length === 0) return undefined;
    const { partner, relationship, rows } = subject;
    const { agreements, open, theirs, ours, counts, rhythm } = relationship;
    const say = words.slides.glance;
    const filter = { partner: [partner.id] };
    const figures: FiguresBlock = {
      form: 'figures',
      items: [
        {
          value: line('visits.n', words.slides.figure(rows.length), {
            fixed: true,
            href: paths.visits(filter),
          }),
          label: line('visits', say.visits(counts.inbound, counts.outbound, counts.joint), { twin: true }),
        },
        {
          value: line('met.n', `${theirs.length} : ${ours.length}`, {
            fixed: true,
            href: paths.people({ partner: partner.id }),
          }),
          label: line('met', say.met, { twin: true }),
        },
        {
          value: line('agreements.n', words.slides.figure(agreements.length), {
            fixed: true,
            href: paths.visits({ ...filter, outcome: ['agreement-signed', 'agreement-renewed'] }),
          }),
          label: line('agreements', say.agreements(agreements.length), { twin: true }),
        },
        {
          value: line('open.n', words.slides.figure(open.length), {
            fixed: true,
            href: paths.visits({ ...filter, commitment: ['open'] }),
          }),
          label: line('open', say.open(open.length), { twin: true }),
          ...(open.length > 0 && { open: true as const }),
        },
      ],
    };
    return {
      title: line('title', say.title(relationship.visits.length, agreements.length, open.length), {
        twin: true,
      }),
      blocks: [figures, { form: 'timeline', rows, size: 'small' }],
      notes:
        rhythm?.since && rhythm.since.months > 0
          ? [say.silent(words.dates.duration(rhythm.since.months))]
          : [],
      source: line('source', sourceOf(here)),
      href: paths.visits(filter),
    };
  },
};
