import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisIds, axisOf, goTogether, type LayerId, layerIds } from '../../src/query/axes.ts';
import {
  type MatrixView,
  type Order,
  plainMatrix,
  readMatrixView,
  writeMatrixView,
} from '../../src/query/matrix-view.ts';
import { paths } from '../../src/query/paths.ts';
import { everything } from '../../src/query/view.ts';
import { measures } from '../../src/query/weights.ts';
import type { Register } from '../../src/records/register.ts';
import { realRegister } from '../support/register.ts';
import { registers, viewsOf } from './arbitrary-register.ts';

const axes = fc
  .record({
    rows: fc.constantFrom(...axisIds),
    columns: fc.constantFrom(...axisIds),
    by: fc.constantFrom<LayerId | null>(null, ...layerIds),
  })
  .filter(
    ({ rows, columns, by }) =>
      goTogether(rows, columns) && (by === null || (goTogether(by, rows) && goTogether(by, columns))),
  );

const orders = (lines: readonly string[]): fc.Arbitrary<Order | null> =>
  fc.option(
    fc.record({
      by: fc.oneof(
        fc.constant('total' as const),
        fc.constant('name' as const),
        ...(lines.length > 0 ? [fc.constantFrom(...lines).map((line) => ({ line }))] : []),
      ),
      back: fc.boolean(),
    }),
    { nil: null },
  );

const oneOf = (lines: readonly string[]) =>
  lines.length > 0 ? fc.option(fc.constantFrom(...lines), { nil: null }) : fc.constant(null);

const matrices = (register: Register): fc.Arbitrary<MatrixView> =>
  axes.chain((its) => {
    const lines = (axis: (typeof axisIds)[number]) =>
      axisOf(axis, register, everything).lines.map((line) => line.id);
    return fc
      .record({
        asked: viewsOf(register),
        measure: fc.constantFrom(...measures),
        sort: orders(lines(its.columns)),
        across: orders(lines(its.rows)),
        row: oneOf(lines(its.rows)),
        column: oneOf(lines(its.columns)),
        layer: its.by ? oneOf(lines(its.by)) : fc.constant(null),
      })
      .map(({ asked, row, column, layer, ...view }): MatrixView => {
        const { facets, visit, q, from, to } = asked;
        const cell = row === null ? null : column;
        return {
          ...its,
          ...view,
          asked: {
            ...everything,
            // As an address lists them.
            facets: new Map([...facets].map(([facet, values]) => [facet, values.toSorted()])),
            visit: visit.toSorted(),
            q,
            from,
            to,
          },
          row,
          column: cell,
          layer: cell === null ? null : layer,
        };
      });
  });

const read = (query: string, register = realRegister()) =>
  readMatrixView(new URLSearchParams(query), register);

describe('the address of a matrix', () => {
  test('reads what it writes, whatever the ids', () => {
    const asked = registers.chain((register) => matrices(register).map((view) => ({ register, view })));
    fc.assert(
      fc.property(asked, ({ register, view }) => {
        const written = writeMatrixView(view);
        const back = readMatrixView(new URLSearchParams(written.toString()), register);
        expect(back.ignored).toEqual([]);
        expect(back.view).toEqual(view);
        expect(writeMatrixView(back.view).toString()).toBe(written.toString());
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('nothing asked: partners by themes, and an empty query', () => {
    expect(read('')).toEqual({ view: plainMatrix, ignored: [] });
    expect(writeMatrixView(plainMatrix).toString()).toBe('');
  });

  test.each([
    ['rows=theme', 'theme', 'partner'],
    ['rows=group', 'group', 'partner'],
    ['rows=year', 'year', 'theme'],
    ['columns=year', 'partner', 'year'],
  ])('%s: rows %s, columns %s', (query, rows, columns) => {
    expect(read(query).view).toMatchObject({ rows, columns });
    expect(read(query).ignored).toEqual([]);
  });

  test.each([
    ['sort=most', { by: 'total', back: false }],
    ['sort=fewest:solid-waste', { by: { line: 'solid-waste' }, back: true }],
    ['sort=name-back', { by: 'name', back: true }],
  ])('%s', (query, sort) => {
    expect(read(query)).toMatchObject({ view: { sort }, ignored: [] });
    expect(writeMatrixView(read(query).view).toString()).toBe(new URLSearchParams(query).toString());
  });

  test.each([
    ['rows=nonsense', 'rows', 'nonsense'],
    ['rows=theme&columns=group', 'columns', 'group'],
    ['by=year', 'by', 'year'],
    ['columns=period&by=period', 'by', 'period'],
    ['measure=praise', 'measure', 'praise'],
    ['sort=most:nobody', 'sort', 'most:nobody'],
    ['sort=newest', 'sort', 'newest'],
    ['column=solid-waste', 'column', 'solid-waste'],
    ['row=cast&column=solid-waste&layer=14th-fyp', 'layer', '14th-fyp'],
    ['by=period&row=cast&layer=14th-fyp', 'layer', '14th-fyp'],
    ['theme=no-such-theme', 'theme', 'no-such-theme'],
    ['as=table', 'as', 'table'],
    ['lanes=partner', 'lanes', 'partner'],
  ])('%s: %s is said to be ignored', (query, key, value) => {
    expect(read(query).ignored).toEqual([{ key, value }]);
  });

  test.each([
    ['', paths.matrix()],
    ['?by=period', paths.matrix({ by: 'period' })],
    ['?rows=theme&columns=year', paths.matrix({ rows: 'theme', columns: 'year' })],
    ['?sort=fewest%3Asolid-waste', paths.matrix({ sort: 'fewest:solid-waste' })],
    [
      '?measure=open&row=cast&column=solid-waste&direction=inbound&from=2021',
      paths.matrix({
        direction: ['inbound'],
        from: '2021',
        measure: 'open',
        row: 'cast',
        column: 'solid-waste',
      }),
    ],
  ])('a door writes it as the page does: %s', (query, href) => {
    expect(href).toBe(`#/matrix${query}`);
    const { view, ignored } = read(query);
    expect(ignored).toEqual([]);
    expect(`${writeMatrixView(view)}`).toBe(query.slice(1));
  });
});
