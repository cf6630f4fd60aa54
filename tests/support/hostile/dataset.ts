import type { DatasetFiles } from '../../../src/records/files.ts';

type Raw = Record<string, unknown>;

const directions = ['inbound', 'outbound', 'joint'];
const kinds = ['university', 'company', 'municipality', 'government', 'association', 'school'];
const outcomes = ['agreement-signed', 'intention', 'joint-lab', 'visit-planned', 'award', 'other'];
const statuses = ['intended', 'agreed', 'in-progress', 'done', 'dropped'];

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** A name as a seal may be: up to four characters. */
const seal = (text: string): string => [...text.trim()].slice(0, 4).join('').trim() || 'X';

const evidence = (id: string, text: string): readonly Raw[] => [
  { source: `s-${id}`, paragraph: 1, terms: [text] },
];

const partner = (id: string, text: string, i: number): Raw => ({
  id: `p-${id}`,
  name: text,
  short: text,
  aliases: [text],
  kind: pick(kinds, i),
  scope: 'international',
  country: 'DE',
  region: text,
  city: text,
  description: text,
  seal: seal(text),
  milestones: [{ date: '2001', summary: text, source: `s-${id}` }],
});

const participants = (id: string, text: string): readonly Raw[] => [
  {
    person: `x-${id}`,
    title: text,
    organisation: text,
    partner: `p-${id}`,
    side: 'partner',
    role: 'head',
    note: text,
  },
  { person: `x-${id}`, title: text, organisation: text, side: 'home', role: 'host', note: text },
];

const outcome = (id: string, text: string, i: number): Raw => ({
  kind: pick(outcomes, i),
  summary: text,
  status: pick(statuses, i),
  by: 'both',
  due: '2022',
  evidence: evidence(id, text),
  followUps: [{ date: '2022-05', note: text, source: `s-${id}` }],
});

const visit = (id: string, text: string, i: number): Raw => ({
  id: `v-${id}`,
  title: text,
  date: `[${2001 + (i % 24)}-03..${2001 + (i % 24)}-04]`,
  dateBasis: text,
  direction: pick(directions, i),
  format: 'talks',
  partners: [`p-${id}`],
  place: { venue: text, city: text, country: 'DE' },
  participants: participants(id, text),
  themes: [{ theme: `t-${id}`, evidence: evidence(id, text) }],
  discussed: [text],
  outcomes: [outcome(id, text, i)],
  sources: [`s-${id}`],
  notes: text,
});

/**
 * A dataset without faults in which each text stands in every text of the format: text n in the records `p-n`, `x-n`,
 * `t-n`, `s-n` and `v-n`, and all of them together in the visit `v-all` with the partner `p-0`.
 */
export function saying(texts: readonly string[]): DatasetFiles {
  const each = <T>(make: (id: string, text: string, i: number) => T): T[] =>
    texts.map((text, i) => make(String(i), text, i));
  const first = texts[0] ?? '';
  return {
    dashboard: {
      title: first,
      asOf: '2026-11-20',
      home: { id: 'home', name: first, short: first, seal: seal(first), office: first },
      featuredPartners: ['p-0'],
      watchedThemes: ['t-0'],
      periods: [{ id: 'period', name: first, from: 2001, to: 2010 }],
      themeGroups: [{ id: 'g', name: first }],
    },
    sources: each((id, text) => ({
      id: `s-${id}`,
      title: text,
      publisher: text,
      url: 'https://example.org/page',
    })),
    people: each((id, text) => ({ id: `x-${id}`, name: text, aliases: [text] })),
    themes: each((id, text) => ({
      id: `t-${id}`,
      group: 'g',
      name: text,
      description: text,
      aliases: [text],
    })),
    partners: [
      {
        ...partner('all', first, 0),
        aliases: texts,
        milestones: each((id, text) => ({ date: '2002', summary: text, source: `s-${id}` })),
      },
      ...each(partner),
    ],
    visits: [
      ...each(visit),
      {
        ...visit('0', first, 0),
        id: 'v-all',
        partners: ['p-all'],
        participants: each(participants)
          .flat()
          .map((p) => ({ ...p, partner: undefined })),
        themes: each((id, text) => ({ theme: `t-${id}`, evidence: evidence(id, text) })),
        discussed: texts,
        outcomes: each(outcome),
        sources: texts.map((_, i) => `s-${i}`),
      },
    ],
  };
}
