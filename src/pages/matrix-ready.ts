import { gaps } from '../insight/theme-pairs.ts';
import { type MatrixView, writeMatrixView } from '../query/matrix-view.ts';
import { paths } from '../query/paths.ts';
import { type Register, visitsOf } from '../records/register.ts';
import type { Theme } from '../records/theme.ts';

/** A matrix that somebody often asks for. */
export interface ReadyMatrix {
  readonly id: 'plans' | 'years' | 'countries' | 'never';
  readonly href: string;
  /** What nobody, or hardly anybody, has raised. */
  readonly theme?: Theme;
}

/** The watched theme that featured partners lack most; among equals the one with fewest visits. */
function rarest(register: Register): Theme | undefined {
  const lacking = gaps(register);
  const watched = register.dashboard.watchedThemes.flatMap((id) => register.themeById.get(id) ?? []);
  const lacks = ({ id }: Theme) => lacking.filter((gap) => gap.theme === id).length;
  const visits = ({ id }: Theme) => visitsOf(register.visitsByTheme, id).length;
  return watched.toSorted((a, b) => lacks(b) - lacks(a) || visits(a) - visits(b))[0];
}

/** Whether an address shows a matrix, whichever of its cells is looked at. */
export const isShown = (href: string, view: MatrixView): boolean =>
  (href.split('?')[1] ?? '') ===
  writeMatrixView({ ...view, row: null, column: null, layer: null }).toString();

/** The matrices offered by name. */
export function readyMatrices(register: Register): readonly ReadyMatrix[] {
  const theme = rarest(register);
  return [
    { id: 'plans', href: paths.matrix({ by: 'period' }) },
    { id: 'years', href: paths.matrix({ rows: 'theme', columns: 'year' }) },
    { id: 'countries', href: paths.matrix({ rows: 'country', columns: 'period' }) },
    ...(theme ? [{ id: 'never' as const, href: paths.matrix({ sort: `fewest:${theme.id}` }), theme }] : []),
  ];
}
