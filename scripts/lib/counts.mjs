/** Counting what passed and what failed. */

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {readonly Counts[]} list
 * @returns {Counts}
 */
export const sum = (list) => ({
  passed: list.reduce((total, { passed }) => total + passed, 0),
  failed: list.reduce((total, { failed }) => total + failed, 0),
});

/** @param {unknown} value */
const number = (value) => (typeof value === 'number' ? value : 0);

/**
 * The counts in a runner's JSON report.
 * @type {Record<'vitest' | 'playwright', (report: any) => Counts>}
 */
const readers = {
  vitest: (report) => ({ passed: number(report?.numPassedTests), failed: number(report?.numFailedTests) }),
  playwright: (report) => ({
    passed: number(report?.stats?.expected) + number(report?.stats?.flaky),
    failed: number(report?.stats?.unexpected),
  }),
};

/**
 * How a step ended. A step without tests of its own counts as one; so does a failure that no test accounts for
 * (a runner that crashed, or found nothing to run).
 * @param {boolean} succeeded
 * @param {'vitest' | 'playwright' | undefined} runner
 * @param {unknown} report the runner's parsed report, if it wrote one
 * @returns {Counts}
 */
export function countStep(succeeded, runner, report) {
  if (!runner) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readers[runner](report);
  const unaccounted = succeeded ? counts.passed + counts.failed === 0 : counts.failed === 0;
  return unaccounted ? { ...counts, failed: counts.failed + 1 } : counts;
}

/** @param {Counts} counts */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
