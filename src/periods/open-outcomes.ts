import type { OutcomeThen, PeriodOutcomes } from '../insight/period-outcomes.ts';

/** Everything still owed: the promises, and the agreements that nobody has reported done. */
export const openOutcomes = ({ agreements, promises }: PeriodOutcomes): readonly OutcomeThen[] => [
  ...promises,
  ...agreements.filter(({ open }) => open !== undefined),
];
