import { facet } from './facet.ts';

/** What was talked about. */
export const theme = facet({
  id: 'theme',
  values: (register) => register.themes.map((t) => t.id),
  of: (visit) => visit.themes.map((t) => t.theme),
  cells: (register) => register.columns.themes,
  label: (value, register) => register.themeById.get(value)?.name ?? value,
  order: 'by-count',
  first: (register) => register.dashboard.watchedThemes,
  brief: 9,
});
