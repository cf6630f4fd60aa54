import { describe, expect, test } from 'vitest';
import { faultReport } from '../../src/ui/fault-report.ts';
import { modKey } from '../../src/ui/mod-key.ts';
import { shareLink } from '../../src/ui/share-link.ts';
import { inOrder, nextOrder } from '../../src/ui/table-order.ts';

describe('the link to a view', () => {
  test.each([
    ['https://h.example/d/', 'en', 'https://h.example/d/#/?lang=en'],
    ['https://h.example/#/visits?q=a%26b', 'zh', 'https://h.example/#/visits?q=a%26b&lang=zh'],
    [
      'https://h.example/#/visits?lang=en&q=%E9%92%A2',
      'zh',
      'https://h.example/#/visits?lang=zh&q=%E9%92%A2',
    ],
    ['https://h.example/#/partners/a%2Fb', 'en', 'https://h.example/#/partners/a%2Fb?lang=en'],
  ])('%s in %s is %s', (href, lang, want) => {
    expect(shareLink(href, lang)).toBe(want);
  });
});

describe('a report of an error', () => {
  const report = (hash: string, error: unknown) =>
    faultReport({ part: 'Timeline', error, hash, agent: 'Test/1', now: new Date('2025-01-02T03:04:05Z') });

  test('says which part, page and kind of error', () => {
    expect(report('#/visits', new TypeError('x'))).toBe(
      'part: Timeline\npage: visits\nerror: TypeError\ntime: 2025-01-02T03:04:05.000Z\nbrowser: Test/1',
    );
  });

  test('holds nothing of the records: no id, no search, no words of the error', () => {
    const text = report('#/people/li-ming?q=Li%20Ming', new Error('Li Ming has no post'));
    expect(text).not.toMatch(/li.?ming/i);
    expect(text).toContain('page: people');
  });
});

describe('the order of a table', () => {
  const rows = [
    { key: 'a', sortValues: ['beta', 2] },
    { key: 'b', sortValues: ['alpha', 2] },
    { key: 'c', sortValues: ['Gamma', 10] },
  ];
  const keys = (column: number, descending: boolean) =>
    inOrder(rows, { column, descending }, 'en')
      .map((r) => r.key)
      .join('');

  test('goes by letters, by size, and keeps equals as they came', () => {
    expect(keys(0, false)).toBe('bac');
    expect(keys(1, false)).toBe('abc');
    expect(keys(1, true)).toBe('cab');
    expect(inOrder(rows, undefined, 'en')).toBe(rows);
  });

  test('numbers begin with the largest, a second press turns round', () => {
    const first = nextOrder(undefined, 1, true);
    expect(first).toEqual({ column: 1, descending: true });
    expect(nextOrder(first, 1, true)).toEqual({ column: 1, descending: false });
    expect(nextOrder(first, 0, false)).toEqual({ column: 0, descending: false });
  });
});

test('the key for commands is named as on the keyboard', () => {
  expect(modKey('K', 'MacIntel')).toBe('⌘K');
  expect(modKey('K', 'iPhone')).toBe('⌘K');
  expect(modKey('K', 'Linux x86_64')).toBe('Ctrl K');
});
