import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Span } from '../../../src/timeline/scale.ts';
import { Timeline } from '../../../src/timeline/Timeline.tsx';
import { learnRest } from '../../../src/words/index.ts';
import { anOutcome, aParticipant, aPartner, aPerson, aVisit, registerOf } from '../../support/register.ts';

/** What can be done on the drawing comes in a file of its own. */
beforeAll(async () => {
  await Promise.all([import('../../../src/timeline/Plot.tsx'), learnRest()]);
});

/** jsdom lays nothing out; the timeline asks how wide it is. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1296, 500));
});

const cast = aPartner({
  id: 'cast',
  name: { en: 'China Association', zh: '中国科协' },
  short: { en: 'CAST' },
  featured: true,
});
const steel = aPartner({ id: 'steel', name: 'Steel works' });
const visits = [
  aVisit({ id: 'a', date: '2019-03', direction: 'outbound', partners: ['steel'], title: 'Works seen' }),
  aVisit({ id: 'b', date: '2021-05-04', direction: 'joint', partners: ['steel'], title: 'A talk online' }),
  aVisit({
    id: 'c',
    date: '2024-10-31',
    partners: ['cast', 'steel'],
    title: 'A forum',
    participants: [aParticipant({ person: 'li', role: 'head', title: 'Secretary' })],
    outcomes: [anOutcome()],
  }),
];
/** Three visits: we went in 2019, met online in 2021, and CAST came in 2024. */
export const register = registerOf({
  partners: [cast, steel],
  people: [aPerson({ id: 'li', name: 'LI Hua' })],
  visits,
});

/** Draws the timeline of the register; `to` gives it another span, as the address would. */
export async function show(props: Partial<Parameters<typeof Timeline>[0]> = {}) {
  const onSpan = vi.fn();
  const draw = (span: Span | null) => <Timeline register={register} span={span} onSpan={onSpan} {...props} />;
  const { rerender } = render(draw(props.span ?? null));
  await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull(), { timeout: 10_000 });
  return { onSpan, user: userEvent.setup(), to: (span: Span | null) => rerender(draw(span)) };
}

/** The links of the marks, in order. */
export const marks = () =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('#/visits/'));
export const focused = () => document.activeElement?.textContent;
