import { describe, expect, test } from 'vitest';
import { yearRows } from '../../src/charts/years-by-group.ts';
import { ENOUGH_IN_ALL, shareOf } from '../../src/insight/share-change.ts';
import { themeCounts } from '../../src/insight/theme-counts.ts';
import { themePeriods, themeYears } from '../../src/insight/theme-times.ts';
import { figureAt } from '../../src/matrix/matrix-model.ts';
import { say } from '../../src/records/text.ts';
import { glanceAsked } from '../../src/slides/figures/glance-asked.ts';
import { figures } from '../../src/slides/figures/index.ts';
import { matrixAsked } from '../../src/slides/figures/matrix-asked.ts';
import { BESIDE, comparedBy, visitsCompared } from '../../src/slides/figures/visits-compared.ts';
import { figureWriters } from '../../src/slides/pptx/figures/index.ts';
import { wordsIn } from '../../src/words/index.ts';
import { realRegister } from '../support/register.ts';
import { figureAddresses, figuresOnly } from './pptx-figure-deck.ts';
import {
  chartsOf,
  documentOf,
  type Package,
  paragraphsOf,
  relationsOf,
  savedDeck,
  showOf,
} from './pptx-file.ts';

const register = realRegister();
const words = wordsIn('en');

/** A file of one figure, and its slide. */
async function slideOf(address: string): Promise<readonly [Package, Document]> {
  const about = { kind: 'visits', query: '' } as const;
  const file = await savedDeck(showOf(register, { about, in: 'en', deck: figuresOnly([address]) }));
  return [file, documentOf(file, 'ppt/slides/slide1.xml')];
}

/** The figures of the chart of a slide by series; nothing where a category has none. */
function drawnOf(file: Package): ReadonlyMap<string, readonly (number | undefined)[]> {
  const [name = ''] = [...relationsOf(file, 'ppt/slides/slide1.xml').values()].filter((part) =>
    part.startsWith('ppt/charts/'),
  );
  return new Map(
    [...documentOf(file, name).getElementsByTagName('c:ser')].map((series) => {
      const [cache] = series.getElementsByTagName('c:numCache');
      const all = Number(cache?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val'));
      const values: (number | undefined)[] = Array.from({ length: all }, () => undefined);
      for (const point of cache?.getElementsByTagName('c:pt') ?? [])
        values[Number(point.getAttribute('idx'))] = Number(point.textContent);
      return [
        series.getElementsByTagName('c:tx')[0]?.getElementsByTagName('c:v')[0]?.textContent ?? '',
        values,
      ];
    }),
  );
}

const tableOf = (slide: Document): readonly (readonly string[])[] =>
  [...slide.getElementsByTagName('a:tr')].map((row) =>
    [...row.getElementsByTagName('a:tc')].map((cell) => paragraphsOf(cell).join('')),
  );

const orNone = (values: readonly number[]) => values.map((value) => (value > 0 ? value : undefined));

test('every figure is written', () => {
  expect([...figureWriters.keys()].sort()).toEqual(figures.map(({ id }) => id).sort());
});

describe('charts of figures', () => {
  test('the years have each group, what is possible, and the sums of what is certain', async () => {
    const [file] = await slideOf(figureAddresses.years);
    const rows = yearRows(register);
    const drawn = drawnOf(file);
    for (const [i, group] of register.dashboard.themeGroups.entries())
      expect(drawn.get(say(group.name, 'en').text)).toEqual(rows.map(({ groups }) => groups[i]?.certain));
    expect(drawn.get(words.charts.possible)).toEqual(orNone(rows.map(({ possible }) => possible)));
    expect(drawn.get(words.handout.total)).toEqual(rows.map(({ certain }) => certain));
    // What is changed in the workbook changes the sum.
    const [cells = []] = chartsOf(file, 'ppt/slides/slide1.xml').map((one) => one.cells);
    expect(cells[1]?.at(-1)).toMatch(/^SUM\(B2:F2\)\d+$/);
  });

  test('the ranking has the themes that came up most, by whose visits they were, and their sums', async () => {
    const [file] = await slideOf(figureAddresses.ranking);
    const [chart] = chartsOf(file, 'ppt/slides/slide1.xml');
    const names = chart?.series[0]?.categories ?? [];
    const counts = themeCounts(register)
      .toSorted((a, b) => b.rows.length - a.rows.length)
      .slice(0, names.length);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual(counts.map(({ theme }) => say(theme.name, 'en').text));
    const drawn = drawnOf(file);
    for (const way of ['inbound', 'joint', 'outbound'] as const)
      expect(drawn.get(words.charts.way[way])).toEqual(counts.map(({ byDirection }) => byDirection[way]));
    expect(drawn.get(words.handout.total)).toEqual(counts.map(({ rows }) => rows.length));
  });

  test('a theme has its share of each planning period, and in names how many visits that was', async () => {
    const [file] = await slideOf(figureAddresses.periods);
    const stretches = themePeriods(register, register.visitsByTheme.rows('joint-research'));
    const shares = stretches.map((one) => (one.all.certain >= ENOUGH_IN_ALL ? shareOf(one) : 0));
    expect(Math.max(...shares)).toBeGreaterThan(0);
    expect(drawnOf(file).get(words.charts.certain)).toEqual(shares);
    const [chart] = chartsOf(file, 'ppt/slides/slide1.xml');
    expect(chart?.series[0]?.categories).toContain('13th Five-Year Plan: 17+3 of 27');
  });

  test('a theme by year has what is certain and what is possible', async () => {
    const [file] = await slideOf(figureAddresses.byYear);
    const years = themeYears(register, register.visitsByTheme.rows('joint-research'));
    const drawn = drawnOf(file);
    expect(drawn.get(words.charts.certain)).toEqual(years.map(({ on }) => on.certain));
    expect(drawn.get(words.charts.possible)).toEqual(orNone(years.map(({ on }) => on.possible)));
  });

  test('a planning period has its years, and above them its visits on a line', async () => {
    const [file, slide] = await slideOf(figureAddresses.period);
    const glance = glanceAsked(register, '#/periods/14th-fyp');
    expect(drawnOf(file).get(words.charts.certain)).toEqual(glance?.years.map(({ certain }) => certain));
    const names = [...slide.getElementsByTagName('p:cNvPr')].map((one) => one.getAttribute('name'));
    expect(names).toContain(words.handout.parts.timeline);
  });

  test('of what is gone there is no chart', async () => {
    const [file] = await slideOf(figureAddresses.gone);
    expect(chartsOf(file, 'ppt/slides/slide1.xml')).toEqual([]);
  });
});

describe('tables of figures', () => {
  test.each([figureAddresses.matrix, figureAddresses.kinds])(
    'a matrix has its figures: %s',
    async (address) => {
      const [, slide] = await slideOf(address);
      const matrix = matrixAsked(register, address.replace('matrix|', ''), 'en', words);
      const [, ...rows] = tableOf(slide);
      expect(rows.length).toBeGreaterThan(3);
      for (const [y, [, count, ...cells]] of rows.entries()) {
        const row = matrix.rows.order[y];
        expect(count).toBe(String(figureAt(matrix, row).certain));
        expect(cells.length).toBeGreaterThan(4);
        for (const [x, cell] of cells.entries()) {
          const { certain, possible } = figureAt(matrix, row, matrix.columns.order[x]);
          const both = [
            certain > 0 && String(certain),
            possible > 0 && (certain > 0 ? `+${possible}` : String(possible)),
          ];
          expect(cell).toBe(both.filter(Boolean).join(' ') || '–');
        }
      }
    },
  );

  test('a comparison has as many visits as on the screen, and says how many more there are', async () => {
    const ids = register.visits.slice(0, 6).map(({ id }) => id);
    const address = `#/compare?visit=${ids.join('&visit=')}`;
    const [, slide] = await slideOf(`compare|${address}`);
    const visits = visitsCompared(register, address).slice(0, BESIDE);
    expect(visits).toHaveLength(BESIDE);
    const [heads, ...rows] = tableOf(slide);
    expect(heads).toEqual(['', ...visits.map(({ title }) => say(title, 'en').text)]);
    const ways = comparedBy(visits, register, 'en', words);
    expect(rows).toEqual(ways.map(({ head, of }) => [head, ...visits.map(of)]));
    expect(paragraphsOf(slide)).toContain('2 more');
  });
});
