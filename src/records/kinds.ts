import type { Dashboard } from './dashboard.ts';
import type { Kind } from './dataset-reader.ts';
import type { Partner } from './partner.ts';
import { partnerShape } from './partner-shape.ts';
import type { Person } from './person.ts';
import { personShape } from './person-shape.ts';
import { partnerReferences, type Reference, themeReferences, visitReferences } from './references.ts';
import type { Source } from './source.ts';
import { sourceShape } from './source-shape.ts';
import type { Theme } from './theme.ts';
import { themeShape } from './theme-shape.ts';
import type { Visit } from './visit.ts';
import { settleVisit, visitShape } from './visit-shape.ts';

const nothing = (): readonly Reference[] => [];

/** How the records of each file are read. */
export const kinds: {
  readonly sources: Kind<Source>;
  readonly people: Kind<Person>;
  readonly partners: Kind<Partner>;
  readonly visits: Kind<Visit>;
} = {
  sources: { file: 'sources', shape: sourceShape, referencesOf: nothing },
  people: { file: 'people', shape: personShape, referencesOf: nothing },
  partners: { file: 'partners', shape: partnerShape, referencesOf: partnerReferences },
  visits: { file: 'visits', shape: visitShape, referencesOf: visitReferences, settle: settleVisit },
};

/** Themes name their groups, where the dashboard file has any. */
export const themesIn = ({ themeGroups }: Dashboard): Kind<Theme> => ({
  file: 'themes',
  shape: themeShape,
  referencesOf: themeGroups.length > 0 ? themeReferences : nothing,
});
