import { describe, expect, it } from 'vitest';
import { Cells } from './lib/cells.mjs';
import { median, smoothness } from './lib/statistics.mjs';
import { resultTable } from './lib/table.mjs';

describe('median', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[100, 1, 2, 3], 2.5],
  ])('of %j is %j', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe('smoothness', () => {
  const tick = 1000 / 60;

  it('finds nothing late where every tick has its frame', () => {
    expect(smoothness([tick, tick + 0.3, tick - 0.3])).toEqual({ late: 0, frozen: 0, frames: 3 });
  });

  it('finds frames that missed a tick, and the time in those that missed several', () => {
    expect(smoothness([tick, 2 * tick, tick, 80])).toEqual({ late: 50, frozen: 80, frames: 4 });
  });

  it('finds nothing where nothing was drawn', () => {
    expect(smoothness([])).toEqual({ late: 0, frozen: 0, frames: 0 });
  });
});

describe('the table', () => {
  const cells = new Cells();
  cells.add(1000, 'ours', { open: [300, 500, 400], toggle: [17] }, null);
  cells.add(1000, 'echarts', { open: [800], toggle: [34] }, null);
  cells.add(1000, 'timelinejs', {}, 'open');
  cells.add(1000, 'bins', { open: [100], toggle: [1] }, null);
  const table = resultTable({
    date: '2026-11-21',
    machine: { processor: '', cores: 2, memory: 24, system: '', graphics: '' },
    browser: '',
    node: '',
    peers: {},
    runs: 3,
    sizes: [1000],
    cells: cells.medians(),
  });
  const lines = (head: RegExp): readonly string[] =>
    table
      .split('\n')
      .filter((line) => head.test(line))
      .map((line) => line.split('|')[2]?.trim() ?? '');

  it('has the medians, and says what was cut', () => {
    expect(lines(/^\| This dashboard/)).toEqual(expect.arrayContaining(['400', '17']));
    expect(lines(/^\| TimelineJS3/)).toEqual(['> 60 s']);
  });

  it('says whether what is asked was met', () => {
    expect(lines(/^\| asked/).slice(0, 2)).toEqual(['≤ 400, met', '≤ 16, **not met**']);
  });

  it('compares with the best peer and the lowest floor', () => {
    expect(lines(/best peer/)).toEqual(['0.50 ×', '0.50 ×']);
    expect(lines(/lowest floor/)).toEqual(['4.00 ×', '17.00 ×']);
  });

  it('does not judge what was not measured', () => {
    expect(lines(/not measured|This dashboard +\|/).at(-1)).toBe('not measured');
    expect(table).not.toMatch(/NaN|undefined|Infinity/);
  });
});
