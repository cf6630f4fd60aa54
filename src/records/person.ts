import type { Text } from './text.ts';

/** Somebody who took part in a visit. A person's posts belong to the visits at which they were held. */
export interface Person {
  readonly id: string;
  readonly name: Text;
  /** Other spellings. */
  readonly aliases: readonly string[];
}
