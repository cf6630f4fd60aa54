import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readView } from '../../src/query/read-view.ts';
import { everything, writeView } from '../../src/query/view.ts';
import { realRegister } from '../support/register.ts';
import { registers, viewsOf } from './arbitrary-register.ts';

const read = (text: string) => readView(new URLSearchParams(text), realRegister());
const written = (text: string) => writeView(read(text).view).toString();

describe('the address of a view', () => {
  test('any view survives the way through an address', () => {
    const asked = registers.chain((register) => viewsOf(register).map((view) => ({ register, view })));
    fc.assert(
      fc.property(asked, ({ register, view }) => {
        const text = writeView(view).toString();
        const back = readView(new URLSearchParams(text), register);
        expect(back.ignored).toEqual([]);
        expect(writeView(back.view).toString()).toBe(text);
        const sorted = new Map([...view.facets].map(([id, values]) => [id, values.toSorted()]));
        expect(back.view).toEqual({ ...view, facets: sorted, visit: view.visit.toSorted() });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('nothing asked is nothing written', () => {
    expect(writeView(everything).toString()).toBe('');
    expect(read('')).toEqual({ view: everything, ignored: [] });
  });

  test.each([
    [
      'order of keys and values',
      'q=steel&direction=outbound&direction=inbound&theme=solid-waste',
      'theme=solid-waste&direction=inbound&direction=outbound&q=steel',
    ],
    [
      'chosen visits',
      'visit=2021-05-cast&q=a&visit=2010-06-03-kyoto-sangyo&visit=2021-05-cast',
      'visit=2010-06-03-kyoto-sangyo&visit=2021-05-cast&q=a',
    ],
    ['a value named twice', 'direction=joint&direction=joint', 'direction=joint'],
    ['defaults', 'sort=newest&as=list&q=&from=&theme=', ''],
    ['white space round a search', 'q=++green++', 'q=green'],
    ['plus, percent, hash and ampersand', 'q=a%2Bb%25%23%26%3D', 'q=a%2Bb%25%23%26%3D'],
    ['a broken escape', 'q=%E0%A4%A', 'q=%EF%BF%BD%25A'],
    ['a key of the application', 'lang=zh&direction=joint', 'direction=joint'],
  ])('one way to write a view: %s', (_, from, to) => {
    expect(written(from)).toBe(to);
    expect(read(from).ignored).toEqual([]);
  });

  test.each([
    ['an id not on record', 'theme=xyz', [{ key: 'theme', value: 'xyz' }]],
    [
      'a name of the language itself',
      'partner=__proto__&partner=constructor',
      [
        { key: 'partner', value: '__proto__' },
        { key: 'partner', value: 'constructor' },
      ],
    ],
    ['a visit not on record', 'visit=toString', [{ key: 'visit', value: 'toString' }]],
    ['a key that does not exist', 'thme=solid-waste', [{ key: 'thme', value: 'solid-waste' }]],
    ['no date', 'from=2021-13', [{ key: 'from', value: '2021-13' }]],
    ['a day that never was', 'to=2021-02-29', [{ key: 'to', value: '2021-02-29' }]],
    ['an end before the beginning', 'from=2021&to=2020-12', [{ key: 'to', value: '2020-12' }]],
    ['two searches', 'q=a&q=b', [{ key: 'q', value: 'b' }]],
    ['a wrong word', 'as=cards', [{ key: 'as', value: 'cards' }]],
    ['the right word in capitals', 'direction=Inbound', [{ key: 'direction', value: 'Inbound' }]],
  ])('what cannot be given is named: %s', (_, text, ignored) => {
    expect(read(text).ignored).toEqual(ignored);
  });

  test('2,000 addresses of nonsense open a valid view and never throw', () => {
    const register = realRegister();
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'hasOwnProperty',
        'undefined',
        'NaN',
        'null',
        '1;DROP TABLE visits',
        "' or 1=1",
        '<script>alert(1)</script>',
        '../../etc/passwd',
        '%00',
        '\u202e',
        '田中さん',
        '👩‍👩‍👧',
        'ÅÍÎ',
        '1/0',
        '-1',
        '0x0',
        '1e9',
        '{{7*7}}',
        '+',
        '&',
        '=',
        '#',
        '%',
        '%%',
        '2021-02-30',
        '9999',
        '0000',
      ),
    );
    const key = fc.oneof(
      word,
      fc.constantFrom('theme', 'visit', 'partner', 'year', 'q', 'from', 'to', 'sort', 'as', 'date', 'lang'),
    );
    const pairs = fc.array(fc.tuple(key, word), { maxLength: 8 }).map((all) => new URLSearchParams(all));
    const raw = fc.string({ unit: 'binary', maxLength: 80 }).map((text) => new URLSearchParams(text));
    fc.assert(
      fc.property(fc.oneof(pairs, raw), (params) => {
        const { view, ignored } = readView(params, register);
        const text = writeView(view).toString();
        const again = readView(new URLSearchParams(text), register);
        expect(again.view).toEqual(view);
        expect(again.ignored).toEqual([]);
        for (const { key, value } of ignored) expect(params.getAll(key)).toContain(value);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  // Links that were sent to people. They are never edited, only added to.
  test.each([
    ['theme=solid-waste&direction=inbound', 'theme=solid-waste&direction=inbound'],
    [
      'period=14th-fyp&theme=green-low-carbon&scope=domestic',
      'period=14th-fyp&theme=green-low-carbon&scope=domestic',
    ],
    ['partner=cast', 'partner=cast'],
    ['partner=cast&partner=qianan&as=table', 'partner=cast&partner=qianan&as=table'],
    ['kind=embassy&country=TH', 'kind=embassy&country=TH'],
    [
      'outcome=agreement-signed&commitment=open&date=exact',
      'outcome=agreement-signed&commitment=open&date=exact',
    ],
    ['person=yang-renshu&format=talks&year=2023', 'person=yang-renshu&format=talks&year=2023'],
    ['q=green+steel&from=2016&to=2020-06&sort=oldest', 'q=green+steel&from=2016&to=2020-06&sort=oldest'],
    ['q=%E7%BB%BF%E8%89%B2&from=2021-03-25', 'q=%E7%BB%BF%E8%89%B2&from=2021-03-25'],
    ['visit=2010-06-03-kyoto-sangyo&as=table', 'visit=2010-06-03-kyoto-sangyo&as=table'],
  ])('version 1: %s', (link, canonical) => {
    expect(read(link).ignored).toEqual([]);
    expect(written(link)).toBe(canonical);
  });
});
