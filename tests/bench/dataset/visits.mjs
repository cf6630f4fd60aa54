import { makeDates } from './dates.mjs';
import { makeOutcomes } from './outcomes.mjs';
import { makeParticipants } from './participants.mjs';
import { bases, talks, titles, venues } from './phrases.mjs';
import { themeWords } from './themes.mjs';

const directions = /** @type {const} */ (['inbound', 'outbound', 'joint']);
const formats = ['talks', 'courtesy-call', 'signing', 'seminar', 'tour', 'ceremony', 'training'];

/**
 * Visits, one after another, as the file has them: not in order of time.
 * @param {import('./random.mjs').Random} random
 * @param {number} size
 * @param {{ partners: readonly import('./partners.mjs').Partner[], people: readonly { id: string }[], sources: readonly { id: string }[] }} known
 */
export function* makeVisits(random, size, { partners, people, sources }) {
  const dateOf = makeDates(random);
  const outcomesOf = makeOutcomes(random);
  const participantsOf = makeParticipants(random, people, partners);
  const partnerOf = random.zipf(partners.length, 0.9);
  const themeOf = random.zipf(themeWords.length, 0.8);
  const directionOf = random.byWeight([55, 35, 10]);
  const partnersIn = random.byWeight([70, 18, 8, 4]);
  const themesIn = random.byWeight([30, 38, 24, 8]);

  for (let i = 0; i < size; i++) {
    const { day, date, exact } = dateOf();
    const direction = directions[directionOf()] ?? 'inbound';
    const chosen = random.distinct(partners, 1 + partnersIn(), partnerOf);
    const themes = random.distinct(themeWords, 1 + themesIn(), themeOf);
    const [partner] = chosen;
    const [theme] = themes;
    if (!partner || !theme) throw new RangeError('A visit needs a partner and a theme.');
    const [group, , name, zh] = theme;
    // The name of a plan is a name; the others are common nouns.
    const subject = { en: group === 'plans' ? name : name.toLowerCase(), zh };
    const source = random.pick(sources).id;
    const [titleEn = '', titleZh = ''] = random.pick(titles[direction]);
    const [talkEn = '', talkZh = ''] = random.pick(talks);
    const [venueEn, venueZh] = random.pick(venues);
    const [basisEn, basisZh] = random.pick(bases);
    const outcomes = outcomesOf(day, subject);

    yield {
      id: `${new Date(day).toISOString().slice(0, 10)}-${i.toString(36)}`,
      title: {
        en: titleEn.replace('*', partner.short.en).replace('#', subject.en),
        zh: titleZh.replace('*', partner.short.zh).replace('#', subject.zh),
      },
      date,
      ...(!exact && random.chance(0.5) && { dateBasis: { en: basisEn, zh: basisZh } }),
      direction,
      ...(random.chance(0.25) && { format: random.pick(formats) }),
      partners: chosen.map(({ id }) => id),
      ...(direction === 'outbound'
        ? { place: { city: partner.city, country: partner.country } }
        : direction === 'inbound' &&
          random.chance(0.4) && { place: { venue: { en: venueEn, zh: venueZh } } }),
      participants: participantsOf(chosen.map(({ id }) => id)),
      themes: themes.map(([, id, , , terms], at) => ({
        theme: id,
        ...(at === 0 && {
          evidence: [{ source, ...(random.chance(0.6) && { terms: [random.pick(terms)] }) }],
        }),
      })),
      ...(random.chance(0.5) && {
        discussed: [{ en: talkEn.replace('#', subject.en), zh: talkZh.replace('#', subject.zh) }],
      }),
      ...(outcomes.length > 0 && { outcomes }),
      sources: [source],
      ...(random.chance(0.05) && { partial: true }),
    };
  }
}
