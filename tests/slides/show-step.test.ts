import { describe, expect, test } from 'vitest';
import {
  heard,
  highest,
  type Message,
  type Role,
  type Shared,
  type Writings,
  written,
} from '../../src/slides/presenter/step.ts';
import { all, ask, shared, slideAt, stamp, state } from './steps.ts';

describe('what a message leads to', () => {
  const three = all(3);
  test.each([
    [
      'what is newer is taken',
      three,
      state(all(4, 'you'), 'b'),
      'show',
      { writings: all(4, 'you'), take: shared('b') },
    ],
    [
      'and only that',
      three,
      state(slideAt(all(2, 'you'), 4, 'you'), 'b'),
      'show',
      { writings: slideAt(three, 4, 'you'), take: { slide: 'b' } },
    ],
    ['what is older is not', three, state(all(2, 'you'), 'b'), 'show', { writings: three }],
    ['nor is the same again', three, state(three, 'b'), 'show', { writings: three }],
    [
      'written at once: one wins',
      three,
      state(all(3, 'you'), 'b'),
      'show',
      { writings: all(3, 'you'), take: shared('b') },
    ],
    ['and the same one there', all(3, 'you'), state(three, 'b'), 'presenter', { writings: all(3, 'you') }],
    ['who knows is asked and answers', three, ask(0), 'presenter', { writings: three, reply: 'state' }],
    ['who knows as much answers too', three, ask(3), 'show', { writings: three, reply: 'state' }],
    [
      'who changed a part answers for the whole',
      slideAt(all(0), 2, 'me'),
      ask(0),
      'show',
      { writings: slideAt(all(1), 2, 'me'), reply: 'state' },
    ],
    ['who knows less asks back', all(0), ask(5), 'show', { writings: all(0), reply: 'ask' }],
    [
      'of two that know nothing the show is right',
      all(0),
      ask(0),
      'show',
      { writings: all(1), reply: 'state' },
    ],
    ['and the speaker waits', all(0), ask(0), 'presenter', { writings: all(0) }],
  ] as const)('%s', (_, own, message, role, want) => {
    expect(heard(own, message, role, 'me')).toEqual(want);
  });

  test('a change writes what it changes, above all that was written before', () => {
    const own = slideAt(all(3), 7, 'you');
    expect(written(own, shared('a'), shared('a', { blank: 'black' }), 'me')).toEqual({
      ...own,
      blank: { n: 8, by: 'me' },
    });
    expect(highest(own)).toBe(7);
  });
});

/** Two windows and what is on its way between them. */
class Pair {
  readonly sides: Record<Role, { writings: Writings; shared: Shared; me: string }> = {
    show: { writings: all(0, 'a'), shared: shared('first'), me: 'a' },
    presenter: { writings: all(0, 'b'), shared: shared('first', { began: 2000 }), me: 'b' },
  };
  readonly under: { to: Role; message: Message }[] = [];

  send(from: Role, say: 'ask' | 'state') {
    const { writings, shared: now } = this.sides[from];
    const message: Message = say === 'ask' ? ask(highest(writings)) : { say, writings, shared: now, stamp };
    this.under.push({ to: from === 'show' ? 'presenter' : 'show', message });
  }

  write(side: Role, patch: Partial<Shared>) {
    const own = this.sides[side];
    const next = { ...own.shared, ...patch };
    own.writings = written(own.writings, own.shared, next, own.me);
    own.shared = next;
    this.send(side, 'state');
  }

  reload(side: Role, me: string) {
    this.sides[side] = { writings: all(0, me), shared: { ...this.sides[side].shared, began: 9999 }, me };
    this.send(side, 'ask');
  }

  /** Until nothing is on its way. */
  settle() {
    for (let i = 0; this.under.length > 0; i++) {
      if (i > 50) throw new Error('they never come to rest');
      const { to, message } = this.under.shift() as { to: Role; message: Message };
      const own = this.sides[to];
      if (message.say === 'point') continue;
      const result = heard(own.writings, message, to, own.me);
      own.writings = result.writings;
      if (result.reply) this.send(to, result.reply);
      if (result.take) own.shared = { ...own.shared, ...result.take };
    }
    return [this.sides.show.shared, this.sides.presenter.shared];
  }

  /** Both open and in step. */
  static open(): Pair {
    const pair = new Pair();
    pair.send('presenter', 'ask');
    pair.settle();
    return pair;
  }
}

describe('two windows', () => {
  test('begin as the show stands, and follow each other', () => {
    const pair = Pair.open();
    expect(pair.settle()).toEqual([shared('first'), shared('first')]);
    pair.write('show', { slide: 'second' });
    expect(pair.settle()).toEqual([shared('second'), shared('second')]);
    pair.write('presenter', { slide: 'third' });
    expect(pair.settle()).toEqual([shared('third'), shared('third')]);
  });

  test('begin as the show stands also when it has moved before', () => {
    const pair = new Pair();
    pair.write('show', { slide: 'second' });
    pair.under.length = 0;
    pair.send('presenter', 'ask');
    expect(pair.settle()).toEqual([shared('second'), shared('second')]);
  });

  test.each(['show', 'presenter'] as const)('come together again when the %s is loaded anew', (side) => {
    const pair = Pair.open();
    pair.write('show', { slide: 'second' });
    pair.settle();
    pair.reload(side, 'new');
    // The question that the speaker asks all the time crosses it.
    pair.send('presenter', 'ask');
    expect(pair.settle()).toEqual([shared('second'), shared('second')]);
    pair.write(side, { slide: 'third' });
    expect(pair.settle()).toEqual([shared('third'), shared('third')]);
  });

  test('that change different things at the same moment both have their way', () => {
    const pair = Pair.open();
    pair.write('show', { slide: 'second' });
    pair.write('presenter', { blank: 'black' });
    const want = shared('second', { blank: 'black' });
    expect(pair.settle()).toEqual([want, want]);
  });

  test('that change the same at the same moment end alike', () => {
    const pair = Pair.open();
    pair.write('show', { slide: 'second' });
    pair.write('presenter', { slide: 'third' });
    const [one, other] = pair.settle();
    expect(one).toEqual(other);
  });
});
