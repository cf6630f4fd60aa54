import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showPaths } from '../../src/query/show-paths.ts';
import {
  looks,
  plainShow,
  ratios,
  readShow,
  type ShowView,
  showTongues,
  writeShow,
} from '../../src/query/show-view.ts';
import { realRegister } from '../support/register.ts';

const read = (text: string) => readShow(new URLSearchParams(text), realRegister());

const abouts = fc.oneof(
  fc.record({ kind: fc.constantFrom('partner', 'theme', 'visit'), id: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant('visits'),
    query: fc.constantFrom('', 'theme=belt-and-road&from=2016', 'q=%E9%92%A2'),
  }),
  fc.record({ kind: fc.constant('nothing') }),
) as fc.Arbitrary<ShowView['about']>;

const word = fc.string().map((text) => text.trim());
const shows: fc.Arbitrary<ShowView> = fc.record({
  about: abouts,
  deck: word,
  slide: word,
  open: fc.constantFrom('', '/visits/2021-05-cast', '/visits?partner=cast&q=a%2Bb'),
  in: fc.constantFrom(...showTongues),
  ratio: fc.constantFrom(...ratios),
  look: fc.constantFrom(...looks),
  names: fc.constantFrom('on', 'off'),
  only: word,
});

describe('the address of a show', () => {
  test('any show survives the way through an address', () => {
    fc.assert(
      fc.property(shows, (view) => {
        const back = readShow(new URLSearchParams(writeShow(view).toString()), realRegister());
        expect(back).toEqual({ view, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('what is so anyway is left out', () => {
    expect(writeShow(plainShow).toString()).toBe('');
    expect(showPaths.show({ kind: 'nothing' })).toBe('#/show');
    expect(showPaths.show({ kind: 'partner', id: 'cast' }, { slide: 'people' })).toBe(
      '#/show?of=partner%3Acast&slide=people',
    );
    expect(showPaths.deck({ kind: 'visits', query: 'theme=solid-waste' }, { in: 'zh', names: 'off' })).toBe(
      '#/deck?of=visits&in=zh&names=off&theme=solid-waste',
    );
  });

  test.each([
    [
      'words that mean nothing here',
      'of=partner:cast&in=fr&ratio=3:2&look=pink&names=maybe',
      ['in', 'look', 'names', 'ratio'],
    ],
    ['a filter that nothing asks for', 'of=partner:cast&theme=solid-waste', ['theme']],
    ['a filter that is not on record', 'of=visits&theme=no-such', ['theme']],
    ['something else to be about', 'of=person:x', ['of']],
    ['an open record that is no address', 'of=partner:cast&open=https://example.org', ['open']],
    ['a key of no page', 'of=partner:cast&zzz=1', ['zzz']],
  ])('%s is named, and the rest is shown', (_, text, keys) => {
    expect(
      read(text)
        .ignored.map(({ key }) => key)
        .toSorted(),
    ).toEqual(keys);
  });

  test('a partner that is not on record stays asked for: the show itself says so', () => {
    expect(read('of=partner:nobody')).toEqual({
      view: { ...plainShow, about: { kind: 'partner', id: 'nobody' } },
      ignored: [],
    });
  });
});
