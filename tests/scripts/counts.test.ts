import { describe, expect, it } from 'vitest';
import { closingLine, countStep, sum } from '../../scripts/lib/counts.mjs';
import { stepsNamed } from '../../scripts/lib/steps.mjs';

describe('countStep', () => {
  it.each([
    ['a step without tests that succeeds', true, undefined, undefined, 1, 0],
    ['a step without tests that fails', false, undefined, undefined, 0, 1],
    ['tests that pass', true, 'vitest', { numPassedTests: 7, numFailedTests: 0 }, 7, 0],
    ['tests that fail', false, 'vitest', { numPassedTests: 7, numFailedTests: 2 }, 7, 2],
    ['an error outside any test', false, 'vitest', { numPassedTests: 7, numFailedTests: 0 }, 7, 1],
    ['a runner that crashed', false, 'vitest', undefined, 0, 1],
    [
      'a runner that ran nothing',
      true,
      'playwright',
      { stats: { expected: 0, unexpected: 0, flaky: 0 } },
      0,
      1,
    ],
    ['pages that pass', true, 'playwright', { stats: { expected: 3, unexpected: 0, flaky: 1 } }, 4, 0],
    ['pages that fail', false, 'playwright', { stats: { expected: 3, unexpected: 2, flaky: 0 } }, 3, 2],
    ['a report that is none', false, 'playwright', 'oops', 0, 1],
  ] as const)('counts %s', (_, succeeded, runner, report, passed, failed) => {
    expect(countStep(succeeded, runner, report)).toEqual({ passed, failed });
  });

  it('adds up to the closing line', () => {
    expect(closingLine(sum([countStep(true, undefined, undefined), { passed: 5, failed: 2 }]))).toBe(
      '6 passed, 2 failed',
    );
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});

describe('stepsNamed', () => {
  it('takes all when none is named, and keeps the order of the steps', () => {
    expect(stepsNamed([]).length).toBeGreaterThan(5);
    expect(stepsNamed(['unit', 'types']).map(({ name }) => name)).toEqual(['types', 'unit']);
  });

  it('refuses a name that is no step', () => {
    expect(() => stepsNamed(['units'])).toThrow(/no step “units”.*unit/);
  });

  it('brings what a step needs, before it', () => {
    expect(stepsNamed(['e2e']).map(({ name }) => name)).toEqual(['build', 'e2e']);
    const names = stepsNamed([]).map(({ name }) => name);
    for (const { name, needs } of stepsNamed([]))
      if (needs) expect(names.indexOf(needs)).toBeLessThan(names.indexOf(name));
  });
});
