import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMatrix, type MatrixCounts } from '../../src/matrix/matrix-counts.ts';
import { surelyThen } from '../../src/pages/asked-figures.ts';
import { axisIds, facetOfAxis, goTogether, type LayerId, layerIds } from '../../src/query/axes.ts';
import { facets } from '../../src/query/facets/index.ts';
import { type Picked, pickedView } from '../../src/query/matrix-door.ts';
import { type MatrixView, plainMatrix } from '../../src/query/matrix-view.ts';
import { sumAt, type Tally } from '../../src/query/pivot.ts';
import { matchMask } from '../../src/query/search/find-visits.ts';
import { termsOf } from '../../src/query/search/terms.ts';
import { select } from '../../src/query/select-here.ts';
import type { View } from '../../src/query/view.ts';
import { measures, weightsOf } from '../../src/query/weights.ts';
import type { Register } from '../../src/records/register.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { registers, viewsOf } from '../query/arbitrary-register.ts';
import { realRegister } from '../support/register.ts';

const shape = fc
  .record({
    rows: fc.constantFrom(...axisIds),
    columns: fc.constantFrom(...axisIds),
    by: fc.constantFrom<LayerId | null>(null, ...layerIds),
    measure: fc.constantFrom(...measures),
  })
  .filter(
    ({ rows, columns, by }) =>
      goTogether(rows, columns) && (by === null || (goTogether(by, rows) && goTogether(by, columns))),
  );

/** Most of what is asked concerns the axes themselves, so that something is left to count. */
const matrices = (register: Register): fc.Arbitrary<MatrixView> =>
  fc.tuple(shape, viewsOf(register), fc.constantFrom(...facets)).map(([own, asked, { id }]) => {
    const kept = new Set([...[own.rows, own.columns, own.by ?? own.rows].map(facetOfAxis), id]);
    const its = [...asked.facets].filter(([facet]) => kept.has(facet));
    return { ...plainMatrix, ...own, asked: { ...asked, facets: new Map(its) } };
  });

/** What the list of a view comes to, in all and for certain. */
function listed(register: Register, view: View, { measure }: MatrixView) {
  const { rows } = select(register, view, lexicon);
  const weights = weightsOf(register, measure);
  const sum = (its: Uint32Array) => its.reduce((n, row) => n + (weights ? (weights[row] ?? 0) : 1), 0);
  const sure = rows.filter((row) => (surelyThen(register, Uint32Array.of(row), view) ?? 1) === 1);
  return { all: sum(rows), certain: sum(sure) };
}

type Door = readonly [tally: Tally, at: number, picks: readonly Picked[]];

/** Every figure of a matrix with the door that it stands before. */
function doorsOf({ rows, columns, layers, pivot }: MatrixCounts): readonly Door[] {
  const row = (i?: number): Picked => ({
    axis: rows,
    whole: rows.outside === 0,
    line: i === undefined ? undefined : rows.lines[i],
  });
  const column = (i?: number): Picked => ({
    axis: columns,
    whole: columns.outside === 0,
    line: i === undefined ? undefined : columns.lines[i],
  });
  const width = columns.lines.length;
  return [
    [pivot.all, 0, [row(), column()]],
    ...rows.lines.map((_, r): Door => [pivot.rowTotals, r, [row(r), column()]]),
    ...columns.lines.map((_, c): Door => [pivot.columnTotals, c, [row(), column(c)]]),
    ...rows.lines.flatMap((_, r) =>
      columns.lines.flatMap((__, c): readonly Door[] => [
        [pivot.cells, r * width + c, [row(r), column(c)]],
        ...pivot.layers.map(
          (tally, l): Door => [
            tally,
            r * width + c,
            [row(r), column(c), ...(layers ? [{ axis: layers, whole: true, line: layers.lines[l] }] : [])],
          ],
        ),
      ]),
    ),
  ];
}

function expectDoorsToKeepTheirWord(register: Register, view: MatrixView, sample: (n: number) => number) {
  const found = matchMask(register, termsOf(view.asked.q), lexicon);
  const counts = countMatrix(register, view, found);
  if (counts.rows.lines.length === 0 || counts.columns.lines.length === 0) return;
  const doors = doorsOf(counts);
  // The totals stand first; of the cells, a few.
  const totals = doors.slice(0, 1 + counts.rows.lines.length + counts.columns.lines.length);
  const looked = [
    doors[0],
    totals[sample(totals.length)],
    ...[1, 2, 3].map((i) => doors[sample(doors.length * i) % doors.length]),
  ];
  for (const [tally, at, picks] of looked.filter((door) => door !== undefined)) {
    const { all, certain } = listed(register, pickedView(view.asked, picks), view);
    expect(sumAt(tally, at), 'in all').toBe(all);
    expect(tally.certain[at], 'for certain').toBe(certain);
  }
}

const asked = registers.chain((register) => matrices(register).map((view) => ({ register, view })));

describe('a matrix', () => {
  test('every figure equals the list that its door opens, on generated registers', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ register, view }, seed) =>
        expectDoorsToKeepTheirWord(register, view, (n) => seed % Math.max(1, n)),
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('every figure equals the list that its door opens, on the real register', () => {
    const register = realRegister();
    fc.assert(
      fc.property(matrices(register), fc.nat(), (view, seed) =>
        expectDoorsToKeepTheirWord(register, view, (n) => seed % Math.max(1, n)),
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
