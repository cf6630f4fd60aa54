import { posts } from './phrases.mjs';

/**
 * A way of drawing who took part: our own people again and again, and of each partner a handful who know us.
 * @param {import('./random.mjs').Random} random
 * @param {readonly { id: string }[]} people
 * @param {readonly { id: string }[]} partners the most visited first
 */
export function makeParticipants(random, people, partners) {
  const own = Math.max(20, Math.floor(people.length * 0.05));
  const ownOf = random.zipf(own, 0.8);
  const countOf = random.byWeight([30, 24, 18, 13, 9, 6]);
  const others = people.length - own;
  const places = new Map(partners.map(({ id }, i) => [id, i]));
  const total = partners.reduce((sum, _, i) => sum + 1 / (i + 1) ** 0.7, 0);

  /** The people of a partner stand together: more of them, the more it is visited. */
  const starts = new Int32Array(partners.length + 1);
  partners.forEach((_, i) => {
    starts[i + 1] = (starts[i] ?? 0) + Math.max(2, Math.round((others / total) * (1 / (i + 1) ** 0.7)));
  });

  /** @param {number} place */
  const personAt = (place) => people[place % people.length]?.id ?? '';

  /** @param {string} partner */
  const personOf = (partner) => {
    const place = places.get(partner) ?? 0;
    const start = starts[place] ?? 0;
    const wide = (starts[place + 1] ?? start + 1) - start;
    return personAt(own + start + Math.floor(random.next() ** 1.6 * wide));
  };

  /** @param {readonly string[]} ids the visit's partners */
  return (ids) => {
    const size = 3 + countOf();
    const home = Math.max(1, Math.round(size * 0.45));
    /** @type {Map<string, Record<string, string>>} */
    const seats = new Map();
    // A partner may have too few people for its seats: then our own take them.
    for (let tries = 0; seats.size < size && tries < 40; tries++) {
      const taken = seats.size;
      const side = taken < home || tries > 20 ? 'home' : 'partner';
      const partner = random.pick(ids);
      const person = side === 'home' ? personAt(ownOf()) : personOf(partner);
      if (seats.has(person)) continue;
      seats.set(person, {
        person,
        ...(random.chance(0.3) && { title: random.pick(posts[side]) }),
        ...(side === 'partner' && ids.length > 1 && { partner }),
        side,
        role: taken === 0 || taken === home ? 'head' : 'member',
      });
    }
    return [...seats.values()];
  };
}
