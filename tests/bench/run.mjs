/**
 * `npm run bench`: the dashboard, its peers and the floors in a real browser, side by side. docs/BENCH.md says how.
 * One line a step on the standard error, the table on the standard output.
 */
import { writeFileSync } from 'node:fs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { checkNode, ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { at, run, SetupError } from '../../scripts/lib/project.mjs';
import { runTool } from '../../scripts/lib/tools.mjs';
import { installPeers } from './lib/install.mjs';
import { readOptions } from './lib/options.mjs';
import { serveSite } from './lib/site.mjs';

/** @param {string} line */
const say = (line) => console.error(`[bench] ${line}`);

/** A cell that takes so long, in ms, is not measured more often than `FEW` times. */
const SLOW = 10_000;
const FEW = 3;

function makeBuild() {
  const folder = at('.reports/bench/build');
  const done = runTool('vite', ['build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']);
  if (!done) throw new SetupError('the build failed.');
  return folder;
}

/**
 * A peer that breaks down, such as for want of memory, must not take the figures of the others with it: it is left out.
 * @param {import('./contenders.mjs').Contender} contender
 * @param {() => Promise<void>} act
 * @returns {Promise<boolean>} whether it did not break down
 */
async function attempt({ name, rank }, act) {
  try {
    await act();
    return true;
  } catch (error) {
    if (rank === 'ours') throw error;
    say(`${name} broke down and is left out from here on: ${error}`);
    return false;
  }
}

/**
 * Measures everybody with so many visits, turn by turn.
 * @param {number} size
 * @param {ReturnType<typeof readOptions>} options
 * @param {{ executablePath: string, build: string, cells: import('./lib/cells.mjs').Cells }} given
 */
async function measure(size, { runs, chosen }, { executablePath, build, cells }) {
  const { learnSteps, visit } = await import('./lib/visit.mjs');
  const site = await serveSite({ visits: size, build, peers: chosen.some(({ rank }) => rank !== 'ours') });
  const { address } = site;
  say(`${size} visits at ${address}`);
  /** @type {Map<import('./contenders.mjs').Contender, import('./lib/visit.mjs').Steps>} */
  const ready = new Map();
  for (const contender of chosen) {
    const steps = await learnSteps(executablePath, address, contender);
    say(`${size} · ${contender.name}: ${steps ? 'ready' : 'takes too long'}`);
    if (steps) ready.set(contender, steps);
    else cells.add(size, contender.id, {}, 'open');
  }
  for (let turn = 0; turn < runs; turn++) {
    // Each begins a turn once, so that none always comes after the same one.
    const order = [...ready].map((_, i, all) => all[(i + turn) % all.length]).filter((c) => c !== undefined);
    for (const [contender, steps] of order) {
      if (cells.slowest(size, contender.id) > SLOW && turn >= FEW) continue;
      const skip = cells.cut(size, contender.id);
      const heap = turn < FEW && contender.rank === 'ours';
      const going = await attempt(contender, async () => {
        const { samples, cut } = await visit({ executablePath, address, contender, steps, skip, heap });
        cells.add(size, contender.id, samples, cut);
        say(`${size} · ${turn + 1} of ${runs} · ${contender.name}: ${cells.line(samples, cut)}`);
      });
      if (!going) ready.delete(contender);
    }
  }
  site.close();
}

await run(async () => {
  checkNode();
  const options = readOptions(process.argv.slice(2));
  ensureDependencies();
  const executablePath = ensureChromium();
  if (options.chosen.some(({ rank }) => rank !== 'ours')) installPeers();
  // Only now: the dependencies are there.
  const { Cells } = await import('./lib/cells.mjs');
  const { machineFacts } = await import('./lib/machine.mjs');
  const { resultTable } = await import('./lib/table.mjs');
  const { publishResult } = await import('./lib/publish.mjs');

  const given = { executablePath, build: options.build ?? makeBuild(), cells: new Cells() };
  const { runs, sizes } = options;
  const resultNow = () => ({ ...machineFacts(executablePath), runs, sizes, cells: given.cells.medians() });
  for (const size of sizes) {
    await measure(size, options, given);
    writeFileSync(at('.reports/bench/result.json'), `${JSON.stringify(resultNow(), null, 2)}\n`);
    writeFileSync(at('.reports/bench/samples.json'), `${JSON.stringify(given.cells.samples())}\n`);
  }
  const result = resultNow();
  process.stdout.write(`${resultTable(result)}\n`);
  if (options.publish) publishResult(result);
});
