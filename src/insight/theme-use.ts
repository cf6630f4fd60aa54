import type { Register } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';
import type { Visit } from '../records/visit.ts';

/** How much a theme was raised at some visits. */
export interface ThemeUse {
  readonly theme: Theme;
  /** In the order given. */
  readonly visits: readonly Visit[];
  /** Words and phrases of the sources that speak of it. */
  readonly phrases: number;
}

/** The themes of some visits: most visits first, then most phrases, then as the themes file orders them. */
export function themesOf(register: Register, visits: readonly Visit[]): readonly ThemeUse[] {
  const found = new Map<string, { visits: Visit[]; phrases: number }>();
  for (const visit of visits)
    for (const mention of visit.themes) {
      const use = found.get(mention.theme) ?? { visits: [], phrases: 0 };
      found.set(mention.theme, use);
      if (use.visits.at(-1) !== visit) use.visits.push(visit);
      use.phrases += mention.evidence.reduce((n, e) => n + e.terms.length, 0);
    }
  return register.themes
    .flatMap((theme): ThemeUse[] => {
      const use = found.get(theme.id);
      return use ? [{ theme, ...use }] : [];
    })
    .sort((a, b) => b.visits.length - a.visits.length || b.phrases - a.phrases);
}
