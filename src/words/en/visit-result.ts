import { counted, number, plural } from '../format.ts';
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
  /** Of the visits shown, those that were surely in the time asked for, when a time is. */
  readonly sure?: number | undefined;
  /** Outcomes of the kinds that are asked for, when any are: whether they are all agreements, and how many. */
  readonly asked?: { readonly agreements: boolean; readonly n: number } | undefined;
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

const sureOnes = ({ shown, sure }: ResultFigures): string =>
  sure === undefined || sure === shown
    ? ''
    : ` (${number(sure)} for certain in this time, ${number(shown - sure)} perhaps)`;

const askedOnes = ({ asked }: ResultFigures): string => {
  if (!asked) return '';
  return asked.agreements
    ? ` with ${counted(asked.n, 'agreement', 'agreements')}`
    : ` with ${counted(asked.n, 'such outcome', 'such outcomes')}`;
};

/** "14 of 85 visits: 8 came to us, 5 we made, 1 met elsewhere; 3 commitments are open." */
export function result(n: ResultFigures): Sentence {
  const of = n.shown === n.total ? '' : ` of ${number(n.total)}`;
  return sentence`${slot('shown', number(n.shown))}${of} ${plural(n.total, 'visit', 'visits')}${sureOnes(n)}${askedOnes(n)}: ${ways(n)}; ${openOnes(n.open)}`;
}
