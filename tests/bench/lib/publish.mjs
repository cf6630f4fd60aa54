import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../../../scripts/lib/project.mjs';
import { runTool } from '../../../scripts/lib/tools.mjs';
import { resultTable } from './table.mjs';

const BEGIN = '<!-- result: written by npm run bench -- --publish -->';
const END = '<!-- end of result -->';

/**
 * Writes the result into the documentation, in place of the one before.
 * @param {import('./table.mjs').Result} result
 */
export function publishResult(result) {
  const { machine, browser, date, runs, peers } = result;
  const page = at('docs/BENCH.md');
  const text = readFileSync(page, 'utf8');
  const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
  const after = text.slice(text.indexOf(END));
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  const facts = `${date}. ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}; graphics: ${machine.graphics}. ${browser}. Medians of ${runs}. ${versions.join(', ')}.`;
  writeFileSync(page, `${before}\n\n${facts}\n\n${resultTable(result)}\n\n${after}`);
  const samples = 'docs/bench.json';
  writeFileSync(at(samples), JSON.stringify(result));
  if (!runTool('biome', ['format', '--write', samples]))
    throw new Error(`${samples} could not be formatted.`);
}
