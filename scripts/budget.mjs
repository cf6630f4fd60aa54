/**
 * Holds the first page to its weight: the JavaScript that index.html and the overview load, gzip, and nothing of the
 * chart library in it; and the page that is one file to its size. Also prints what every other chunk weighs.
 * `node scripts/budget.mjs [folder]`
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reach, readManifest, weigh } from './lib/bundle.mjs';
import { at } from './lib/project.mjs';

/** Bytes, gzip. */
const LIMIT = 150_000;

/** Bytes of the page that is one file, without its records: it comes on a stick, and is read as a whole before it opens. */
const PORTABLE_LIMIT = 3_500_000;

/** Sources whose chunks, if they are apart, also belong to the first page. */
const FIRST_PAGE = ['index.html', 'src/pages/OverviewPage.tsx'];

/** The page that is one file, in the build. */
const SHELL = 'take-along.txt';

/** A class name that the chart library writes into every chart, so it survives minifying. */
const CHART_LIBRARY = 'recharts-surface';

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

/**
 * @param {string} folder a build
 * @returns {boolean} whether it keeps to the budget
 */
export function checkBudget(folder) {
  if (!existsSync(join(folder, '.vite'))) {
    console.error(`${folder} holds no build. Run npm run build first.`);
    return false;
  }
  const manifest = readManifest(folder);
  const scripts = Object.entries(manifest).filter(([, { file }]) => file.endsWith('.js'));
  const first = reach(
    manifest,
    FIRST_PAGE.filter((source) => source in manifest),
  );
  const weights = scripts
    .map(([key, { file }]) => ({ file, weight: weigh(folder, file), first: first.has(key) }))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || b.weight - a.weight);

  for (const { file, weight, first: atOnce } of weights)
    console.log(`${kB(weight)}  ${atOnce ? 'first page' : 'when used '}  ${file}`);

  const firstFiles = weights.filter((chunk) => chunk.first);
  const total = firstFiles.reduce((sum, { weight }) => sum + weight, 0);
  const withCharts = firstFiles.filter(({ file }) =>
    readFileSync(join(folder, file), 'utf8').includes(CHART_LIBRARY),
  );
  console.log(`${kB(total)}  first page in all, of ${kB(LIMIT).trim()}`);
  for (const { file } of withCharts)
    console.error(
      `${file} holds the chart library. Import the chart where it is drawn with lazy(() => import(…)).`,
    );
  if (total > LIMIT)
    console.error('The first page is too heavy. Load with lazy() what it does not show at once.');
  const portable = statSync(join(folder, SHELL)).size;
  console.log(`${kB(portable)}  in one file, without records, of ${kB(PORTABLE_LIMIT).trim()}`);
  if (portable > PORTABLE_LIMIT) console.error('The page that is one file is too long.');
  return total <= LIMIT && portable <= PORTABLE_LIMIT && withCharts.length === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = checkBudget(process.argv[2] ?? at('dist')) ? 0 : 1;
