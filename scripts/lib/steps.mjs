/** What `npm test` does, in order: what is quick to fail comes first. */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {import('./tools.mjs').Tool | 'budget'} tool
 * @property {readonly string[]} args
 * @property {'vitest' | 'playwright'} [report] the runner whose report counts the tests; a step without one counts as one
 * @property {boolean} [browser] whether it needs a Chromium
 * @property {string} [needs] a step without whose success this one can say nothing
 */

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', tool: 'tsc', args: ['-p', '.'] },
  { name: 'lint', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused', tool: 'knip', args: [] },
  { name: 'unit', tool: 'vitest', args: ['run'], report: 'vitest' },
  { name: 'build', tool: 'vite', args: ['build', '--logLevel', 'warn'] },
  { name: 'budget', tool: 'budget', args: [], needs: 'build' },
  { name: 'e2e', tool: 'playwright', args: ['test'], report: 'playwright', browser: true, needs: 'build' },
];

/**
 * The steps named and those they need, in order; with none named all.
 * @param {readonly string[]} names
 * @throws {RangeError} for a name that is no step's
 */
export function stepsNamed(names) {
  for (const name of names)
    if (!steps.some((step) => step.name === name))
      throw new RangeError(
        `there is no step “${name}”; the steps are ${steps.map((step) => step.name).join(', ')}.`,
      );
  const needed = steps.filter(({ name }) => names.includes(name)).map(({ needs }) => needs);
  return names.length > 0 ? steps.filter(({ name }) => names.includes(name) || needed.includes(name)) : steps;
}
