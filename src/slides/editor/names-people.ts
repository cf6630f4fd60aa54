import type { Register } from '../../records/register.ts';
import { wordings } from '../../records/text.ts';

/** Shorter names stand in too many words that name nobody. */
const LEAST = 2;

/** Whether a text names somebody on record, in any spelling that the records have. */
export function namesPeople({ people }: Register): (text: string) => boolean {
  let names: readonly string[] | undefined;
  return (text) => {
    names ??= people.flatMap(({ name }) => wordings(name)).filter((name) => name.length >= LEAST);
    return names.some((name) => text.includes(name));
  };
}
