import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standIn } from '../../src/records/dashboard-shape.ts';
import { type Day, dayOf } from '../../src/records/day.ts';
import { readEdtf } from '../../src/records/edtf.ts';
import { type DatasetFiles, type FileKey, fileKeys } from '../../src/records/files.ts';
import { readAddress, type WebAddress } from '../../src/records/links.ts';
import type { Partner } from '../../src/records/partner.ts';
import type { Person } from '../../src/records/person.ts';
import { type Reading, readDataset } from '../../src/records/read.ts';
import { type Dataset, indexDataset, type Register } from '../../src/records/register.ts';
import type { Source } from '../../src/records/source.ts';
import type { Theme } from '../../src/records/theme.ts';
import type { Outcome, Participant, Visit } from '../../src/records/visit.ts';
import type { When } from '../../src/records/when.ts';

/** 20 November 2026: "today" in tests. */
export const TODAY: Day = dayOf(2026, 11, 20);

/** The parsed JSON of a file in `data/`, made anew at each call. */
export const realFile = (key: FileKey): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../data/${key}.json`), 'utf8'));

export const realFiles = (): DatasetFiles => Object.fromEntries(fileKeys.map((key) => [key, realFile(key)]));

let reading: Reading | undefined;
let register: Register | undefined;

/** The dataset in `data/`, read. */
export function realReading(): Reading {
  reading ??= readDataset(realFiles());
  return reading;
}

/** The dataset in `data/`, read and indexed. */
export function realRegister(): Register {
  register ??= indexDataset(realReading().dataset, TODAY);
  return register;
}

/** Every name and alias of every person in `data/`, in every language. */
export const peopleNamed = (): readonly string[] =>
  realReading().dataset.people.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text))),
  );

/** A register of the records given; what visits name and is not among them is made up. */
export function registerOf(dataset: Partial<Dataset> = {}, today: Day = TODAY): Register {
  const { visits = [], partners = [], people = [], themes = [] } = dataset;
  const missing = (ids: readonly string[], given: readonly { readonly id: string }[]) =>
    [...new Set(ids)].filter((id) => !given.some((record) => record.id === id));
  const named = {
    partners: visits.flatMap((v) => v.partners),
    people: visits.flatMap((v) => v.participants.map((p) => p.person)),
    themes: visits.flatMap((v) => v.themes.map((t) => t.theme)),
  };
  return indexDataset(
    {
      dashboard: standIn,
      sources: [],
      visits,
      ...dataset,
      partners: [...partners, ...missing(named.partners, partners).map((id) => aPartner({ id }))],
      people: [...people, ...missing(named.people, people).map((id) => aPerson({ id }))],
      themes: [...themes, ...missing(named.themes, themes).map((id) => aTheme({ id }))],
    },
    today,
  );
}

/** A date from its EDTF text; throws when it is none. */
export function when(edtf: string): When {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.fault.reason}`);
  return read.when;
}

/** An address on the web from its text; throws when it may not be linked to. */
export function address(text: string): WebAddress {
  const read = readAddress(text);
  if (!read) throw new Error(`${text} may not be linked to`);
  return read;
}

let made = 0;
const next = (kind: string): string => `${kind}-${++made}`;

export const aPartner = (fields: Partial<Partner> = {}): Partner => {
  const id = fields.id ?? next('partner');
  return {
    id,
    name: { en: `Partner ${id}`, zh: `伙伴${id}` },
    aliases: [],
    kind: 'university',
    scope: 'international',
    country: 'DE',
    featured: false,
    milestones: [],
    ...fields,
  };
};

export const aPerson = (fields: Partial<Person> = {}): Person => {
  const id = fields.id ?? next('person');
  return { id, name: { en: `Person ${id}`, zh: `人${id}` }, aliases: [], ...fields };
};

export const aTheme = (fields: Partial<Theme> = {}): Theme => {
  const id = fields.id ?? next('theme');
  return { id, group: 'research', name: { en: `Theme ${id}`, zh: `主题${id}` }, aliases: [], ...fields };
};

export const aSource = (fields: Partial<Source> = {}): Source => {
  const id = fields.id ?? next('source');
  return { id, title: `Source ${id}`, url: address(`https://example.org/${id}`), repost: false, ...fields };
};

export const aParticipant = (fields: Partial<Participant> = {}): Participant => ({
  person: next('person'),
  side: 'partner',
  role: 'member',
  ...fields,
});

export const anOutcome = (fields: Partial<Outcome> = {}): Outcome => ({
  kind: 'intention',
  summary: { en: 'To meet again', zh: '再次会面' },
  status: 'intended',
  evidence: [],
  followUps: [],
  ...fields,
});

/** A visit on one day with one partner and nothing else. `date` is EDTF and stands for `when`. */
export const aVisit = ({
  date = '2021-03-25',
  ...fields
}: Partial<Visit> & { readonly date?: string } = {}): Visit => {
  const id = fields.id ?? next('visit');
  return {
    id,
    title: { en: `Visit ${id}`, zh: `访问${id}` },
    when: when(date),
    direction: 'inbound',
    partners: ['partner'],
    participants: [],
    themes: [],
    discussed: [],
    outcomes: [],
    sources: [],
    partial: false,
    visibility: 'public',
    ...fields,
  };
};
