import {
  address,
  anOutcome,
  aParticipant,
  aPartner,
  aPerson,
  aSource,
  aTheme,
  aVisit,
  registerOf,
} from '../support/register.ts';

const theme = (id: string, terms: readonly string[] = []) => ({
  theme: id,
  evidence: [{ source: 'page', terms }],
});

/** A name of a person, as it is planted: on record, or known by its form alone. */
export const NAMES = /NAME|名林|QUAN|Weiming|陶样例/;

/**
 * Three visits of one partner, one of them internal; everything internal says SECRET, every name of a person NAME, but for those
 * that no record knows. The id of one visit tells a name, and so does the address of a source.
 */
export const planted = registerOf({
  partners: [aPartner({ id: 'p', name: { en: 'Open City', zh: '开放市' } }), aPartner({ id: 'SECRET-ally' })],
  people: [
    aPerson({ id: 'NAME-lin', name: { en: 'NAME Lin', zh: '名林' }, aliases: ['NAME-L.'] }),
    aPerson({ id: 'NAME-wu', name: 'NAME Wu' }),
    aPerson({ id: 'SECRET-person', name: 'SECRET Person' }),
  ],
  themes: [aTheme({ id: 'open-theme' }), aTheme({ id: 'SECRET-theme', name: 'SECRET theme' })],
  sources: [
    aSource({ id: 'page', title: 'NAME Lin comes', url: address('https://example.org/news/name-lin.htm') }),
  ],
  visits: [
    aVisit({
      id: 'open-visit',
      date: '2021-03',
      partners: ['p'],
      title: { en: 'NAME Lin brings a delegation', zh: '名林率团来访' },
      participants: [
        aParticipant({
          person: 'NAME-lin',
          role: 'head',
          title: { en: 'President', zh: '校长' },
          partner: 'p',
        }),
        aParticipant({ person: 'NAME-wu', side: 'home', role: 'host', note: 'NAME Lin asked for her' }),
      ],
      themes: [theme('open-theme', ['what NAME Lin said'])],
      discussed: ['the plan of NAME Wu', { en: 'What Prof. QUAN Weiming proposed', zh: '陶样例教授的建议' }],
      outcomes: [anOutcome({ summary: { en: 'NAME Lin to write', zh: '名林将来函' } })],
      sources: ['page'],
      notes: 'SECRET note',
    }),
    aVisit({
      id: '2022-NAME-lin-p',
      date: '2022-05-04',
      partners: ['p'],
      title: { en: 'To Open City (QUAN Weiming, TAO Bei)', zh: '赴开放市（QUAN Weiming、TAO Bei）' },
      direction: 'outbound',
      participants: [aParticipant({ person: 'NAME-wu', side: 'home', role: 'head' })],
      discussed: [{ en: 'The next year', zh: '来年计划' }],
    }),
    aVisit({
      id: 'SECRET-visit',
      date: '2024',
      title: 'SECRET visit',
      visibility: 'internal',
      partners: ['p', 'SECRET-ally'],
      participants: [aParticipant({ person: 'SECRET-person', role: 'head', partner: 'p' })],
      themes: [theme('SECRET-theme', ['SECRET term'])],
      discussed: ['SECRET subject'],
      outcomes: [anOutcome({ summary: 'SECRET outcome', kind: 'agreement-signed', status: 'agreed' })],
    }),
  ],
});
