import type { FileKey } from './files.ts';
import type { Partner } from './partner.ts';
import type { Theme } from './theme.ts';
import type { Evidence, Visit } from './visit.ts';

/** A place in a record that names another record by its id. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly target: FileKey;
  readonly id: string;
}

const to = (target: FileKey, id: string | undefined, ...path: (string | number)[]): readonly Reference[] =>
  id === undefined ? [] : [{ path, target, id }];

const evidenced = (evidence: readonly Evidence[], ...path: (string | number)[]): readonly Reference[] =>
  evidence.flatMap((e, i) => to('sources', e.source, ...path, 'evidence', i, 'source'));

/** Theme groups are part of the dashboard file. */
export const themeReferences = (theme: Theme): readonly Reference[] => to('dashboard', theme.group, 'group');

/** Without the partner's parent, which a partner can be shown without: see `parents.ts`. */
export const partnerReferences = (partner: Partner): readonly Reference[] =>
  partner.milestones.flatMap((m, i) => to('sources', m.source, 'milestones', i, 'source'));

export const visitReferences = (visit: Visit): readonly Reference[] => [
  ...visit.partners.flatMap((id, i) => to('partners', id, 'partners', i)),
  ...visit.participants.flatMap((p, i) => [
    ...to('people', p.person, 'participants', i, 'person'),
    ...to('partners', p.partner, 'participants', i, 'partner'),
  ]),
  ...visit.themes.flatMap((t, i) => [
    ...to('themes', t.theme, 'themes', i, 'theme'),
    ...evidenced(t.evidence, 'themes', i),
  ]),
  ...visit.outcomes.flatMap((o, i) => [
    ...evidenced(o.evidence, 'outcomes', i),
    ...o.followUps.flatMap((f, j) => to('sources', f.source, 'outcomes', i, 'followUps', j, 'source')),
  ]),
  ...visit.sources.flatMap((id, i) => to('sources', id, 'sources', i)),
];
