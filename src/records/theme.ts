import type { Text } from './text.ts';

/** A cooperation theme. */
export interface Theme {
  readonly id: string;
  /** Theme group id. */
  readonly group: string;
  readonly name: Text;
  readonly description?: Text;
  readonly aliases: readonly string[];
}
