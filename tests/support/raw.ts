import type { DatasetFiles, FileKey } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';

type Raw = Record<string, unknown>;

/** Records as a file writes them, each good by itself and in `rawDataset`. */
export const rawVisit = (fields: Raw = {}): Raw => ({
  id: 'v1',
  title: { en: 'A visit', zh: '访问' },
  date: '2021-03-25',
  direction: 'inbound',
  partners: ['p1'],
  ...fields,
});

export const rawPartner = (fields: Raw = {}): Raw => ({
  id: 'p1',
  name: 'Partner',
  kind: 'university',
  scope: 'international',
  ...fields,
});

/** A small dataset without faults, with some files replaced. */
export const rawDataset = (files: DatasetFiles = {}): DatasetFiles => ({
  dashboard: {
    title: 'Dashboard',
    home: { id: 'home', name: 'Home', short: 'H', seal: 'H' },
    themeGroups: [{ id: 'g1', name: 'Group' }],
  },
  sources: [{ id: 's1', title: 'Source' }],
  people: [{ id: 'x1', name: 'Person' }],
  themes: [{ id: 't1', group: 'g1', name: 'Theme' }],
  partners: [rawPartner()],
  visits: [rawVisit()],
  ...files,
});

/** What is found wrong with one record put into a file. */
export const faultsOf = (file: FileKey, record: unknown) =>
  readDataset(rawDataset({ [file]: file === 'dashboard' ? record : [record] })).faults.filter(
    (fault) => fault.file === file,
  );

const evidence = [{ source: 's1', paragraph: 2, terms: ['slag'] }];

/** A dataset in which every field of the format is filled. */
export const fullDataset = (): DatasetFiles => ({
  dashboard: {
    title: { en: 'Dashboard', zh: '看板' },
    asOf: '2026-11-20',
    home: { id: 'home', name: { en: 'Home', zh: '本校' }, short: 'H', seal: '本校', office: 'Office' },
    featuredPartners: ['p1'],
    watchedThemes: ['t1'],
    periods: [{ id: 'plan', name: 'Plan', from: '2021', to: 2025 }],
    themeGroups: [{ id: 'g1', name: 'Group' }],
  },
  sources: [
    {
      id: 's1',
      title: 'Source',
      url: 'https://example.org/1',
      publisher: 'Paper',
      published: '2021-03',
      language: 'en',
      repost: true,
    },
    { id: 's2', title: { zh: '来源' } },
  ],
  people: [
    { id: 'x1', name: { en: 'Person', zh: '人' }, aliases: ['P.'] },
    { id: 'x2', name: 'Other' },
  ],
  themes: [
    { id: 't1', group: 'g1', name: 'Theme', description: 'About', aliases: ['T'] },
    { id: 't2', group: 'g1', name: 'Other' },
  ],
  partners: [
    rawPartner({
      short: 'P',
      aliases: ['Partner & Co'],
      country: 'DE',
      region: 'Bavaria',
      city: { en: 'Munich', zh: '慕尼黑' },
      represents: 'DE',
      parent: 'p2',
      description: 'A partner.',
      website: 'https://example.org',
      seal: 'P',
      featured: true,
      milestones: [{ date: '1986', summary: 'Agreement', source: 's1' }],
    }),
    rawPartner({ id: 'p2', scope: 'domestic' }),
  ],
  visits: [
    rawVisit({
      date: '[2021-03..2021-04]',
      dateBasis: 'the pages before and after',
      format: 'talks',
      partners: ['p1', 'p2'],
      place: { venue: 'Main hall', city: 'Beijing', country: 'CN' },
      participants: [
        {
          person: 'x1',
          title: 'Dean',
          organisation: 'Home',
          partner: 'p1',
          side: 'partner',
          role: 'head',
          note: 'perhaps',
        },
        { person: 'x2', side: 'home', role: 'host' },
      ],
      themes: [{ theme: 't1', evidence }, { theme: 't2' }],
      discussed: ['Slag', { en: 'Solid waste', zh: '固体废物' }],
      outcomes: [
        {
          kind: 'intention',
          summary: 'To meet again',
          status: 'intended',
          by: 'both',
          due: '2022',
          evidence,
          followUps: [{ date: '2022-05', note: 'Met', status: 'done', source: 's2' }],
        },
      ],
      sources: ['s1', 's2'],
      partial: true,
      visibility: 'internal',
      notes: 'For the office',
    }),
    rawVisit({ id: 'v2' }),
  ],
});
