import type { Fault } from '../records/fault.ts';
import type { Lang, Words } from '../words/index.ts';

/** The faults as a JSON file for whoever mends the records: the data of each, and its sentences. */
export function faultFile(
  faults: readonly Fault[],
  asOf: string | undefined,
  lang: Lang,
  words: Words,
): string {
  const list = faults.map((fault) => ({
    ...fault,
    place: words.faults.faultPlace(fault),
    wrong: words.faults.faultWrong(fault),
    mend: words.faults.faultMend(fault),
  }));
  return `${JSON.stringify({ asOf, language: lang, faults: list }, null, 2)}\n`;
}
