import { useEffect, useMemo, useState } from 'react';
import { columnsOf } from '../query/columns.ts';
import { isIndexed, keepIndex } from '../query/search/find-visits.ts';
import { gatherTexts } from '../query/search/text-index.ts';
import type { ShowView } from '../query/show-view.ts';
import { gently } from '../records/gently.ts';
import type { Register } from '../records/register.ts';
import { lexicon } from '../words/lexicon.ts';
import { guestRegister, guestSteps, guestsAtHand } from './guest-register.ts';

/** So many visits are made ready for guests before anybody could notice. */
const FEW = 2000;

/** What of an address says how much of the records is asked through. */
type Asked = Pick<ShowView, 'about' | 'names'>;

/** What the visits of a deck are found by: a filter by what is counted, a search by what they say. */
type Found = 'as they are' | 'by filter' | 'by words';

function foundBy({ about }: Asked): Found {
  if (about.kind !== 'visits') return 'as they are';
  return new URLSearchParams(about.query).has('q') ? 'by words' : 'by filter';
}

/** The guests’ register, and what its visits are found by. */
function* readySteps(register: Register, names: ShowView['names'], found: Found): Generator<void, Register> {
  const guests = yield* guestSteps(register, names);
  yield;
  if (found !== 'as they are') columnsOf(guests);
  yield;
  if (found === 'by words' && !isIndexed(guests, lexicon))
    keepIndex(guests, lexicon, yield* gatherTexts(guests, lexicon));
  return guests;
}

/** The records as guests may see them; nothing as long as they are made ready, which of very many takes its time. */
export function useGuests(register: Register, asked: Asked): Register | undefined {
  const { names } = asked;
  const found = foundBy(asked);
  const [made, setMade] = useState<{
    readonly of: Register;
    readonly as: string;
    readonly guests: Register;
  }>();
  const as = `${names} ${found}`;
  const atHand = useMemo(() => {
    if (register.visits.length <= FEW) return guestRegister(register, names);
    const guests = guestsAtHand(register, names);
    return guests && (found !== 'by words' || isIndexed(guests, lexicon)) ? guests : undefined;
  }, [register, names, found]);
  // Works beside what the page does, a few milliseconds at a time; gives up when it is no longer wanted.
  useEffect(() => {
    if (atHand) return;
    const giveUp = new AbortController();
    gently(readySteps(register, names, found), giveUp.signal).then(
      (guests) => setMade({ of: register, as: `${names} ${found}`, guests }),
      (cause: unknown) => {
        if (!giveUp.signal.aborted) throw cause;
      },
    );
    return () => giveUp.abort();
  }, [atHand, register, names, found]);
  return atHand ?? (made?.of === register && made.as === as ? made.guests : undefined);
}
