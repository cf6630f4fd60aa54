import type { Relationship } from '../../insight/relationship.ts';
import { maskOf } from '../../insight/row-figures.ts';
import { once } from '../../query/once.ts';
import type { Partner } from '../../records/partner.ts';
import type { Register } from '../../records/register.ts';
import { rowsOf } from '../../records/row-of.ts';
import { wordings } from '../../records/text.ts';
import type { Theme } from '../../records/theme.ts';
import type { Visit } from '../../records/visit.ts';
import { partnersIn } from '../../themes/partners-in.ts';
import type { Here } from '../kinds/kind.ts';

/** Some visits among all, and their partners: every theme asks for the same. */
const among = once((register: Register) =>
  once((own: readonly Visit[]) => {
    const rows = rowsOf(register, own);
    const { starts, flat } = register.columns.partners;
    const places = new Set<number>();
    for (const row of rows)
      for (const place of flat.subarray(starts[row], starts[row + 1])) places.add(place);
    return {
      mask: maskOf(register.visits.length, rows),
      partners: new Set([...places].flatMap((place) => register.partners[place]?.id ?? [])),
    };
  }),
);

/** Rows of the visits on a theme that are not among some others. */
export function otherRows(theme: Theme, own: readonly Visit[], register: Register): Uint32Array {
  const { mask } = among(register)(own);
  return register.visitsByTheme.rows(theme.id).filter((row) => mask[row] === 0);
}

/** Partners who came up with a theme at other visits, and at how many: those of the same side of the border first. */
export function othersOn(
  theme: Theme,
  own: readonly Visit[],
  { register, subject }: Pick<Here, 'register' | 'subject'>,
): readonly { readonly partner: Partner; readonly visits: number }[] {
  const there = among(register)(own).partners;
  const first = own[0]?.partners[0];
  const scope =
    subject.kind === 'partner' ? subject.partner.scope : register.partnerById.get(first ?? '')?.scope;
  return partnersIn(otherRows(theme, own, register), register)
    .filter(({ partner }) => !there.has(partner.id))
    .toSorted((a, b) => Number(b.partner.scope === scope) - Number(a.partner.scope === scope));
}

/** Themes among which a companion is looked for: those that came up most. */
const LEADING = 4;

/**
 * Who could be brought in, and for what: a leading theme that the office watches, else the one that fewest other visits were
 * about, and the partner with most of these. Nothing where nobody else spoke of any.
 */
export function companionsOf({ themes, visits }: Relationship, here: Here) {
  const { register } = here;
  const watched = new Set(register.dashboard.watchedThemes);
  const open = themes
    .slice(0, LEADING)
    .map(({ theme }) => ({ theme, others: otherRows(theme, visits, register).length }))
    .filter(({ theme, others }) => others > 0 && !isOver(theme, register))
    .toSorted(
      (a, b) => Number(watched.has(b.theme.id)) - Number(watched.has(a.theme.id)) || a.others - b.others,
    );
  for (const { theme } of open) {
    const [found] = othersOn(theme, visits, here);
    if (found) return { theme, ...found };
  }
  return undefined;
}

/** Whether a theme is a planning period that has passed: it is no matter for a next meeting. */
function isOver({ name }: Theme, { dashboard, asOf }: Register): boolean {
  return dashboard.periods.some(
    (period) =>
      period.to < asOf &&
      wordings(period.name).some((own) => wordings(name).some((text) => text.includes(own))),
  );
}

/** The first theme the office watches that has come up with others and not with a partner. */
export function untouchedTheme({ themes, visits }: Relationship, register: Register) {
  const raised = new Set(themes.map(({ theme }) => theme.id));
  for (const id of register.dashboard.watchedThemes) {
    const theme = register.themeById.get(id);
    if (!theme || raised.has(id) || isOver(theme, register)) continue;
    const others = otherRows(theme, visits, register).length;
    if (others > 0) return { theme, visits: others };
  }
  return undefined;
}
