import type { WebAddress } from './links.ts';
import type { Text } from './text.ts';
import type { When } from './when.ts';

/** A page or paper that a record was taken from. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly url?: WebAddress;
  readonly publisher?: Text;
  readonly published?: When;
  /** BCP 47 tag of the source's own language. */
  readonly language?: string;
  /** Known only from a repost. */
  readonly repost: boolean;
}
