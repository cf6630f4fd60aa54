/**
 * `npm test [step …]`: every check there is, on a fresh clone too; `npm test unit e2e` runs these alone.
 * All steps run even if one fails. The last line is `N passed, N failed`, and the exit status says the same.
 */
import { readFileSync, rmSync } from 'node:fs';
import { checkBudget } from './budget.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { closingLine, countStep, sum } from './lib/counts.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { at, SetupError, say } from './lib/project.mjs';
import { stepsNamed } from './lib/steps.mjs';
import { runTool } from './lib/tools.mjs';

/**
 * A readable report on the screen and a countable one beside it.
 * @param {'vitest' | 'playwright'} runner
 * @param {string} file
 */
const reporters = (runner, file) =>
  runner === 'vitest'
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    : ['--reporter=list,json'];

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner ended before it wrote one
  }
}

/**
 * @param {import('./lib/steps.mjs').Step} step
 * @returns {import('./lib/counts.mjs').Counts}
 */
function runStep({ tool, args, report, browser }) {
  if (tool === 'budget') return countStep(checkBudget(at('dist')), undefined, undefined);

  const file = at('.reports', `${report}.json`);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  // NODE_ENV=production from outside would test a React that cannot be tested.
  delete env['NODE_ENV'];
  if (browser) env['CHROME_PATH'] = ensureChromium();
  if (report) rmSync(file, { force: true });
  const succeeded = runTool(tool, [...args, ...(report ? reporters(report, file) : [])], env);
  return countStep(succeeded, report, report && readReport(file));
}

/** @type {Map<string, import('./lib/counts.mjs').Counts>} */
const results = new Map();
const failed = (/** @type {string | undefined} */ name) =>
  name !== undefined && (results.get(name)?.failed ?? 0) > 0;

try {
  const chosen = stepsNamed(process.argv.slice(2));
  checkNode();
  ensureDependencies();
  for (const step of chosen) {
    console.log(`\n── ${step.name}`);
    if (failed(step.needs)) {
      say(`${step.name} needs ${step.needs}, which failed.`);
      results.set(step.name, { passed: 0, failed: 1 });
      continue;
    }
    const started = Date.now();
    const counts = runStep(step);
    results.set(step.name, counts);
    console.log(`── ${step.name}: ${closingLine(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  if (!(error instanceof SetupError || error instanceof RangeError)) throw error;
  say(error.message);
  results.set('setup', { passed: 0, failed: 1 });
}

const total = sum([...results.values()]);
const broken = [...results.keys()].filter(failed);
console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '\nEverything passed.');
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
