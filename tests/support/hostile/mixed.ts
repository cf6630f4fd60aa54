import { rawVisit } from '../raw.ts';

/** A hundred good visits. */
export const goodVisits = Array.from({ length: 100 }, (_, i) => rawVisit({ id: `good-${i}` }));

/** Each of them followed by one that does not fit: an id used twice, references to nothing, fields that are missing. */
export const mixedVisits: readonly Record<string, unknown>[] = goodVisits.flatMap((good, i) => {
  const kinds = [
    { id: `good-${i}` },
    { partners: ['nobody'] },
    { themes: [{ theme: 'nothing' }] },
    { title: undefined },
    { date: undefined },
    { direction: undefined },
    { partners: undefined },
    { date: '2021-06-31' },
    { sources: ['s1', 'none'] },
    { participants: [{ person: 'none', side: 'home', role: 'head' }] },
  ];
  return [good, JSON.parse(JSON.stringify(rawVisit({ id: `bad-${i}`, ...kinds[i % kinds.length] })))];
});
