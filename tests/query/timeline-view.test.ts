import { describe, expect, test } from 'vitest';
import { readTimeView, writeTimeView } from '../../src/query/time-view.ts';
import { plainTimeline } from '../../src/query/timeline-view.ts';

const read = (text: string) => readTimeView(new URLSearchParams(text));
const written = (text: string) => writeTimeView(read(text).view).toString();

describe('how a timeline shows the visits', () => {
  test('is left out of the address while nothing is said of it', () => {
    expect(read('')).toEqual({ view: { from: null, to: null, ...plainTimeline }, ignored: [] });
    expect(written('')).toBe('');
  });

  test.each([
    ['all of time, without a filter by it', 'zoom=all', { zoom: 'all' }],
    ['a time', 'zoom=2016-03..2020', { zoom: { from: '2016-03', to: '2020' } }],
    ['a day', 'zoom=2020-02-29..2020-02-29', { zoom: { from: '2020-02-29', to: '2020-02-29' } }],
    [
      'beside a filter by time',
      'from=2019&zoom=2016..2020',
      { from: '2019', zoom: { from: '2016', to: '2020' } },
    ],
    ['lanes', 'lanes=partner', { lanes: { by: 'partner', order: 'count', folded: [] } }],
    [
      'lanes in order, some folded',
      'lanes=theme&lane-order=name&folded=a&folded=b',
      { lanes: { by: 'theme', order: 'name', folded: ['a', 'b'] } },
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual({
      view: { from: null, to: null, ...plainTimeline, ...wanted },
      ignored: [],
    });
    expect(written(text)).toBe(text);
  });

  test.each([
    ['defaults', 'lanes=kind&lane-order=count', 'lanes=kind'],
    [
      'order',
      'folded=b&lanes=kind&folded=a&zoom=all&to=2020',
      'to=2020&zoom=all&lanes=kind&folded=a&folded=b',
    ],
  ])('one way to write it: %s', (_, text, wanted) => {
    expect(written(text)).toBe(wanted);
  });

  test.each([
    ['an end before the beginning', 'zoom=2020..2019'],
    ['an open end', 'zoom=2020..'],
    ['no date', 'zoom=soon..later'],
    ['three dates', 'zoom=2018..2019..2020'],
    ['lanes by nothing known', 'lanes=colour'],
    ['an order without lanes', 'lane-order=name'],
    ['a folded lane without lanes', 'folded=cast'],
  ])('what makes no sense is named: %s', (_, text) => {
    const [[key, value] = []] = [...new URLSearchParams(text)];
    expect(read(text)).toEqual({
      view: { from: null, to: null, ...plainTimeline },
      ignored: [{ key, value }],
    });
  });
});
