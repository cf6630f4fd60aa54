import { parseArgs } from 'node:util';
import { SetupError } from '../../../scripts/lib/project.mjs';
import { contenders } from '../contenders.mjs';

const usage = `npm run bench -- [options]
  --sizes 1000,10000,100000   visits
  --runs 10                   how often each is measured; the medians count
  --only ours,echarts         some of: ${contenders.map(({ id }) => id).join(', ')}
  --build folder              a build to measure instead of making one
  --publish                   writes docs/bench.json and docs/BENCH.md as well`;

/**
 * @param {readonly string[]} args
 * @throws {SetupError} with the usage when they do not fit
 */
export function readOptions(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: 'string', default: '1000,10000,100000' },
        runs: { type: 'string', default: '10' },
        only: { type: 'string' },
        build: { type: 'string' },
        publish: { type: 'boolean', default: false },
      },
    }));
  } catch (cause) {
    throw new SetupError(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause });
  }
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  const wanted = values.only?.split(',');
  const chosen = contenders.filter(({ id }) => !wanted || wanted.includes(id));
  const whole = [...sizes, runs].every((n) => Number.isInteger(n) && n > 0);
  if (!whole || chosen.length < (wanted?.length ?? 1)) throw new SetupError(usage);
  return { sizes, runs, chosen, build: values.build, publish: values.publish };
}
