import type { Slot } from './sentence.ts';

/** A visit as it is told in a sentence. */
export interface Told {
  /** The date in words. */
  readonly when: Slot;
  /** Who led the delegation, or the only one named. */
  readonly head?: Slot | undefined;
  /** The post of the head, when it fits a sentence. */
  readonly post?: string | undefined;
  /** Whether the record says that the person led. */
  readonly leads: boolean;
  /** How many of the same side are named beside the head. */
  readonly others: number;
}
