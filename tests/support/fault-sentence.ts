import type { Fault } from '../../src/records/fault.ts';
import { faults as en } from '../../src/words/en/faults.ts';
import { faults as zh } from '../../src/words/zh/faults.ts';

/** All that is said of a fault, in both languages. */
export const words = (fault: Fault): string =>
  [en, zh]
    .map(
      (say) =>
        `${say.faultPlace(fault)} ${say.faultLine(fault.field, undefined, say.faultWrong(fault), say.faultMend(fault))} ${say.faultEffect[fault.severity]}`,
    )
    .join('\n');
