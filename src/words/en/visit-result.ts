import { number, plural } from '../format.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

/** What a selection of visits holds. */
export interface ResultFigures {
  readonly shown: number;
  readonly total: number;
  readonly inbound: number;
  readonly outbound: number;
  readonly joint: number;
  /** Open commitments. */
  readonly open: number;
}

function ways(n: ResultFigures): Sentence {
  const parts = [
    n.inbound > 0 && sentence`${slot('inbound', number(n.inbound))} came to us`,
    n.outbound > 0 && sentence`${slot('outbound', number(n.outbound))} we made`,
    n.joint > 0 && sentence`${slot('joint', number(n.joint))} met elsewhere`,
  ].filter((p) => p !== false);
  return parts.flatMap((p, i) => (i === 0 ? p : [', ', ...p]));
}

const openOnes = (open: number): Sentence =>
  open === 0
    ? ['no commitment is open.']
    : sentence`${slot('open', number(open))} ${plural(open, 'commitment is', 'commitments are')} open.`;

/** "14 of 85 visits: 8 came to us, 5 we made, 1 met elsewhere; 3 commitments are open." */
export function result(n: ResultFigures): Sentence {
  const of = n.shown === n.total ? '' : ` of ${number(n.total)}`;
  return sentence`${slot('shown', number(n.shown))}${of} ${plural(n.total, 'visit', 'visits')}: ${ways(n)}; ${openOnes(n.open)}`;
}
