import { describe, expect, it } from 'vitest';
import { projectFiles } from './project-files.ts';
import { comesWith, wayTo } from './way.ts';

const files = projectFiles();

/** What is for few, or for later: it comes with `import(…)` where it is used, not with a page. */
const SEARCH = [/^src\/query\/search\//, /^src\/words\/lexicon/];
const LATER = [
  ...SEARCH,
  /^src\/words\/(zh|en-rest)\.ts$/,
  /^src\/words\/(zh|en)\/(overview|records|palette|help|unread|stops|faults|filters|search)\.ts$/,
  /^src\/(charts|partners|people|periods|themes)\//,
  /^src\/export\/(csv|figure|visits-)/,
  /^src\/aide\.ts$/,
  /^src\/app\/(Palette|Help|MenuSheet|FaultBanner|CopiesLine)\.tsx$/,
  /^src\/source\/(copies|within|shell)\.ts$/,
  /^src\/timeline\/(Plot|LaneChart|NearCards|StopList|SpanTool|SpanMenu)\.tsx$/,
];
const PAGES = [
  {
    page: 'the first page',
    starts: ['src/main.tsx', 'src/pages/OverviewPage.tsx'],
    without: [
      ...LATER,
      /^src\/(filters|visits)\//,
      /^src\/query\/(columns|read-view|select|facets\/index)\.ts$/,
    ],
  },
  {
    page: 'the list of visits',
    starts: ['src/pages/VisitsPage.tsx'],
    without: [...LATER, /^src\/filters\/(AllValues|FacetFind|LoosenFilters)\.tsx$/],
  },
];

describe('what comes with a page', () => {
  it.each(PAGES)('$page comes without what is for later', ({ starts, without }) => {
    const from = comesWith(starts, files);
    for (const start of starts) expect(files.map(({ path }) => path)).toContain(start);
    const early = [...from.keys()].filter((path) => without.some((some) => some.test(path)));
    expect(early.map((path) => wayTo(path, from))).toEqual([]);
  });

  it('every pattern is of modules that there are', () => {
    for (const { without } of PAGES)
      for (const some of without)
        expect(
          files.some(({ path }) => some.test(path)),
          `${some}`,
        ).toBe(true);
  });

  it('follows what is imported at once, and says the way', () => {
    const from = comesWith(
      ['src/a.ts'],
      [
        { path: 'src/a.ts', text: `import './b.ts'; import type { D } from './d.ts';` },
        { path: 'src/b.ts', text: `export { c } from './c.ts'; const e = () => import('./e.ts');` },
        { path: 'src/c.ts', text: `import '../src/a.ts';` },
      ],
    );
    expect([...from.keys()]).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
    expect(wayTo('src/c.ts', from)).toBe('src/a.ts → src/b.ts → src/c.ts');
  });
});
