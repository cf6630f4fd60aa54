import { expect, test } from 'vitest';
import { paths } from '../../src/query/paths.ts';

test('the address of everything', () => {
  expect({
    overview: paths.overview(),
    visits: paths.visits(),
    'visits, filtered': paths.visits({
      direction: ['inbound'],
      theme: ['solid-waste', 'lca'],
      q: 'a b',
      sort: 'oldest',
      as: 'table',
    }),
    'visits, in a time': paths.visits({ from: '2016', to: '2020-06', date: ['exact'] }),
    'visits, defaults': paths.visits({ sort: 'newest', as: 'list', q: ' ', theme: [] }),
    visit: paths.visit('2010-06-03-kyoto-sangyo'),
    'visit, odd ids': ['a/b', '?&#%', '数据', '.', '..', '__proto__', '\ud800'].map(paths.visit),
    partners: paths.partners(),
    'partners, filtered': paths.partners({
      kind: ['embassy'],
      country: ['TH', 'DE'],
      sort: 'last',
      as: 'table',
    }),
    partner: paths.partner('cast'),
    themes: paths.themes(),
    theme: paths.theme('solid-waste'),
    people: paths.people(),
    'people, filtered': paths.people({ side: 'partner', partner: 'cast', q: 'Wang', sort: 'name' }),
    person: paths.person('yang-renshu'),
    search: paths.search(),
    'search, asked': paths.search('green & 绿色'),
    data: paths.data(),
    about: paths.about(),
  }).toMatchInlineSnapshot(`
    {
      "about": "#/about",
      "data": "#/data",
      "overview": "#/",
      "partner": "#/partners/cast",
      "partners": "#/partners",
      "partners, filtered": "#/partners?kind=embassy&country=DE&country=TH&sort=last&as=table",
      "people": "#/people",
      "people, filtered": "#/people?side=partner&partner=cast&q=Wang&sort=name",
      "person": "#/people/yang-renshu",
      "search": "#/search",
      "search, asked": "#/search?q=green+%26+%E7%BB%BF%E8%89%B2",
      "theme": "#/themes/solid-waste",
      "themes": "#/themes",
      "visit": "#/visits/2010-06-03-kyoto-sangyo",
      "visit, odd ids": [
        "#/visits/a%2Fb",
        "#/visits/%3F%26%23%25",
        "#/visits/%E6%95%B0%E6%8D%AE",
        "#/visits/%2E",
        "#/visits/%2E%2E",
        "#/visits/__proto__",
        "#/visits/%EF%BF%BD",
      ],
      "visits": "#/visits",
      "visits, defaults": "#/visits",
      "visits, filtered": "#/visits?theme=lca&theme=solid-waste&direction=inbound&q=a+b&sort=oldest&as=table",
      "visits, in a time": "#/visits?date=exact&from=2016&to=2020-06",
    }
  `);
});
