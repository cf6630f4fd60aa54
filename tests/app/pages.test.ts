import { describe, expect, test } from 'vitest';
import { documentTitle, pageTitle } from '../../src/app/page-title.ts';
import { pages, placeOf } from '../../src/app/pages.ts';
import { wordsIn } from '../../src/words/index.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';

describe('the place of a path', () => {
  test.each([
    ['/', 'overview', 'overview', undefined],
    ['', 'overview', 'overview', undefined],
    ['/visits', 'visits', 'visits', undefined],
    ['/visits/', 'visits', 'visits', undefined],
    ['/Visits', 'visits', 'visits', undefined],
    ['/Visits/Ä', 'visit', 'visits', 'Ä'],
    ['/visits/a', 'visit', 'visits', 'a'],
    ['/partners/%E9%92%A2%2F1', 'partner', 'partners', '钢/1'],
    ['/partners/100%', 'partner', 'partners', '100%'],
    ['/people/__proto__', 'person', 'people', '__proto__'],
    ['/periods/14th-fyp', 'period', undefined, '14th-fyp'],
    ['/matrix', 'matrix', 'themes', undefined],
    ['/data', 'data', undefined, undefined],
    ['/visits/a/b', 'notFound', undefined, undefined],
    ['/nothing', 'notFound', undefined, undefined],
    ['/constructor', 'notFound', undefined, undefined],
  ])('%s', (path, page, section, id) => {
    expect(placeOf(path)).toMatchObject({ page, section, id });
  });

  test('every page but the record pages has a place of its own', () => {
    for (const { id, path } of pages) if (!/[:*]/.test(path)) expect(placeOf(path).page).toBe(id);
  });
});

describe('the title of the window', () => {
  const register = registerOf({
    partners: [aPartner({ id: 'cast', name: { en: 'CAST', zh: '中国科协' } })],
    visits: [aVisit({ id: 'v', title: 'Talks' })],
  });
  const title = (path: string, lang: 'en' | 'zh') => pageTitle(placeOf(path), register, lang, wordsIn(lang));

  test.each([
    ['/visits', 'en', 'Visits'],
    ['/visits', 'zh', '访问'],
    ['/partners/cast', 'en', 'CAST'],
    ['/partners/cast', 'zh', '中国科协'],
    ['/visits/v', 'zh', 'Talks'],
    ['/partners/__proto__', 'en', 'Page not found'],
    ['/nowhere', 'zh', '没有这个页面'],
  ] as const)('of %s in %s is %s', (path, lang, want) => {
    expect(title(path, lang)).toBe(want);
  });

  test('names the dashboard, before the records are read too', () => {
    expect(documentTitle('Visits', undefined, 'en', wordsIn('en'))).toBe('Visits · Partnership Dashboard');
  });
});
