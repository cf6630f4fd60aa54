import { describe, expect, it } from 'vitest';
import { coloursHaveNames, wordsLiveInWords } from './literals.ts';
import { importsGoOneWay } from './rooms.ts';
import { namesNobody, noTracesOfAMachine, textStaysText } from './safety.ts';
import { effectsSayWhat, filesAreShort, namesTell, noBarrels } from './shape.ts';
import type { Law } from './source-file.ts';

type Case = readonly [path: string, text: string];

// Apart from what follows them, so that this file keeps the law it tests.
const HOMES = ['/home', '/Users'] as const;
const FROM = 'resolved';
const SHOP = 'registry';

/** Files that break a law, and files that look alike and keep it. */
const cases: readonly {
  readonly law: Law;
  readonly broken: readonly Case[];
  readonly kept: readonly Case[];
}[] = [
  {
    law: importsGoOneWay,
    broken: [
      ['src/records/visit.ts', `import { en } from '../words/en.ts';`],
      ['src/records/visit.ts', `import type { Words } from '../words/index.ts';`],
      ['src/records/visit.ts', `type W = import('../words/index.ts').Words;`],
      ['src/visits/Row.tsx', `import { Bar } from '../charts/Bar.tsx';`],
      ['src/visits/Row.tsx', `const Bar = lazy(() => import('../charts/Bar.tsx'));`],
      ['src/visits/Row.tsx', 'const Bar = lazy(() => import(`../charts/Bar.tsx`));'],
      ['src/visits/Row.tsx', `import { readView } from '../query/view.ts';`],
      ['src/ui/Num.tsx', `import type { Visit } from '../records/visit.ts';`],
      ['src/pages/AboutPage.tsx', `import { Shell } from '../app/Shell.tsx';`],
      ['src/visits/Row.tsx', `export { Bar } from '../charts/Bar.tsx';`],
      ['src/visits/Row.tsx', `import '../../tests/support/setup.ts';`],
      ['src/visits/Row.tsx', `import { Num } from '../ui/Num';`],
      ['src/helpers/date.ts', `import { en } from '../words/en.ts';`],
      ['src/timeline/Axis.tsx', `import { Bar } from 'recharts';`],
      ['src/timeline/Axis.tsx', `import { Link } from 'react-router-dom';`],
      ['src/query/view.ts', `import { useLocation } from 'react-router-dom';`],
      ['src/pages/Overview.tsx', `import { useQuery } from '@tanstack/react-query';`],
      ['src/ui/x.ts', `import { useState } from 'react';`],
      ['src/insight/use-x.ts', `import { useState } from 'react';`],
      ['src/ui/X.tsx', `import debounce from 'lodash/debounce';`],
    ],
    kept: [
      [
        'src/visits/Row.tsx',
        `import { Num } from '../ui/Num.tsx'; import { paths } from '../query/paths.ts';`,
      ],
      ['src/visits/Row.tsx', `// import { Bar } from '../charts/Bar.tsx'`],
      ['src/visits/Row.tsx', `const text = "import { Bar } from '../charts/Bar.tsx'";`],
      ['src/ui/Say.tsx', `import { say } from '../records/text.ts'; import './Say.module.css';`],
      ['src/query/use-view.ts', `import { useSearchParams } from 'react-router-dom';`],
      ['src/app/pages.ts', `import type { ComponentType } from 'react';`],
      ['src/charts/Bar.tsx', `import { Bar } from 'recharts';`],
      ['tests/visits/row.test.tsx', `import { Row } from '../../src/visits/Row.tsx';`],
    ],
  },
  {
    law: filesAreShort,
    broken: [['src/ui/long.css', 'a\n'.repeat(201)]],
    kept: [
      ['src/ui/long.css', 'a\n'.repeat(200)],
      ['data/visits.json', '1\n'.repeat(900)],
    ],
  },
  {
    law: namesTell,
    broken: [
      ['src/ui/chip.tsx', ''],
      ['src/ui/webAddress.ts', ''],
    ],
    kept: [
      ['src/ui/Chip.tsx', ''],
      ['src/ui/web-address.ts', ''],
      ['src/main.tsx', ''],
    ],
  },
  {
    law: noBarrels,
    broken: [
      ['src/ui/index.ts', `export * from './Chip.tsx';`],
      ['src/ui/index.ts', `export { Chip } from './Chip.tsx';`],
    ],
    kept: [
      ['src/query/facets/index.ts', `import { theme } from './theme.ts'; export const facets = [theme];`],
    ],
  },
  {
    law: effectsSayWhat,
    broken: [['src/ui/X.tsx', 'function X() {\n  const a = 1;\n  useEffect(() => {\n    go(a);\n  });\n}']],
    kept: [
      [
        'src/ui/X.tsx',
        'function X() {\n  // Talks to the document.\n  useEffect(() => {\n    go();\n  });\n}',
      ],
      [
        'src/ui/X.tsx',
        'function X() {\n  useEffect(() => {\n    // Talks to the document.\n    go();\n  });\n}',
      ],
    ],
  },
  {
    law: textStaysText,
    broken: [
      ['src/ui/X.tsx', 'const x = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
      ['src/ui/x.ts', 'node.innerHTML = text;'],
      ['src/ui/x.ts', 'eval(text);'],
      ['src/ui/x.ts', `const f = new Function('return 1');`],
      ['src/ui/x.ts', `const f = Function('return 1');`],
      ['src/ui/x.ts', 'range.createContextualFragment(text);'],
      ['src/ui/x.ts', 'node.setHTMLUnsafe(text);'],
      ['src/ui/x.ts', `setTimeout('go()', 1);`],
    ],
    kept: [
      ['src/ui/x.ts', '// never innerHTML\nnode.textContent = text; retrieval(text); isFunction(text);'],
    ],
  },
  {
    law: wordsLiveInWords,
    broken: [
      ['src/ui/X.tsx', 'const x = <p>Hello</p>;'],
      ['src/ui/X.tsx', 'const x = <p>访问</p>;'],
      ['src/ui/X.tsx', 'const x = <button aria-label="Close" />;'],
      ['src/ui/X.tsx', `const x = <img alt={open ? 'Open' : words.closed} />;`],
      ['src/ui/X.tsx', `const x = <p>{n === 1 ? words.one : 'many'}</p>;`],
      ['src/ui/X.tsx', 'const x = <p>{`${n} visits`}</p>;'],
    ],
    kept: [
      [
        'src/ui/X.tsx',
        `const x = <p className="a" id="b">{words.x} · {n} / {kind === 'open' ? words.a : words.b}</p>;`,
      ],
      ['src/ui/X.tsx', 'const x = <p aria-label={words.x}>{`${a}–${b}`}</p>;'],
      ['src/ui/X.tsx', 'const x = <code>{file}.json</code>;'],
    ],
  },
  {
    law: coloursHaveNames,
    broken: [
      ['src/ui/X.module.css', '.a { color: #fff; }'],
      ['src/ui/X.module.css', '.a { border: 1px solid rgb(0 0 0 / 0.5); }'],
      ['src/ui/X.module.css', '.a { color: white; }'],
      ['src/ui/X.tsx', `const x = <path fill="#b32a1c" />;`],
    ],
    kept: [
      ['src/ui/X.module.css', '/* #fff */\n.a { color: var(--ink); fill: none; background: transparent; }'],
      ['src/ui/tokens.css', ':root { --ink: #191816; }'],
      ['src/ui/X.tsx', `const x = <a href="#/visits" />;`],
    ],
  },
  {
    law: namesNobody(['LI Hua', '李华', 'Hua']),
    broken: [
      ['src/ui/x.ts', '/** "LI Hua, Dean". */'],
      ['docs/x.md', 'wie 李华 sagt'],
    ],
    kept: [['src/ui/x.ts', '/** "LI Fang", "Hua", "李 华" */']],
  },
  {
    law: noTracesOfAMachine,
    broken: [
      ['README.md', `see ${HOMES[0]}/someone/project`],
      ['src/ui/x.ts', `const file = '${HOMES[1]}/someone/x';`],
      ['package-lock.json', `"${FROM}": "https://example.org/x.tgz"`],
      ['.npmrc', `${SHOP}=https://example.org/`],
    ],
    kept: [
      ['README.md', 'https://example.org/home/page, ./work/x and /usr/bin/chromium'],
      ['scripts/x.mjs', `import { at } from './lib/project.mjs';`],
    ],
  },
];

describe.each(cases.map((each) => ({ ...each, name: each.law.name || 'namesNobody' })))(
  '$name',
  ({ law, broken, kept }) => {
    it.each(broken)('finds what is wrong in %s: %s', (path, text) => {
      const faults = law({ path, text });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(new RegExp(`^${path.replaceAll('.', String.raw`\.`)}.*\\.$`, 's'));
    });

    it.each(kept)('lets pass %s: %s', (path, text) => {
      expect(law({ path, text })).toEqual([]);
    });
  },
);
