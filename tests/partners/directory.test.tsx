import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PartnersPageList } from '../../src/pages/PartnersPageList.tsx';
import { inOrder } from '../../src/partners/groups.ts';
import type { PartnersView } from '../../src/query/partners-view.ts';
import type { Register } from '../../src/records/register.ts';
import { takeFrames } from '../support/frames.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';

const registerWith = (size: number): Register => {
  const partners = Array.from({ length: size }, (_, i) =>
    aPartner({ id: `p${i}`, name: `Partner ${i}`, kind: i % 2 ? 'company' : 'university' }),
  );
  return registerOf({ partners, visits: [aVisit({ date: '2020', partners: ['p0'] })] });
};
const many = registerWith(400);
const few = registerWith(110);

const asked: PartnersView = { kind: [], scope: [], country: [], q: '', sort: 'name', as: 'cards' };

const list = (register: Register, patch: Partial<PartnersView> = {}, partners = register.partners) => {
  const view = { ...asked, ...patch };
  return (
    <PartnersPageList
      partners={partners}
      register={register}
      view={view}
      href={(more) => `#${JSON.stringify({ ...view, ...more, n: partners.length })}`}
      finding={undefined}
    />
  );
};

afterEach(() => vi.unstubAllGlobals());

const count = (selector: string) => document.querySelectorAll(selector).length;
const shapes = [
  { as: 'cards', drawn: () => count('article') },
  { as: 'table', drawn: () => count('tbody th') },
] as const;

describe.each(shapes)('many partners as $as', ({ as, drawn }) => {
  test('a screenful is drawn at once, the rest a slice a frame, and it is said until all are there', () => {
    const frames = takeFrames();
    render(list(many, { as }));
    const first = drawn();
    expect(first).toBeGreaterThan(60);
    expect(first).toBeLessThanOrEqual(100);
    expect(count('[aria-busy]')).toBeGreaterThan(0);
    frames.next();
    expect(drawn()).toBeGreaterThan(first);
    expect(drawn()).toBeLessThanOrEqual(2 * first);
    frames.all();
    expect(drawn()).toBe(400);
    expect(count('[aria-busy]')).toBe(0);
  });

  test('another list begins anew, and comes whole', () => {
    const frames = takeFrames();
    const { rerender } = render(list(many, { as }));
    frames.all();
    rerender(list(many, { as }, many.partners.slice(0, 300)));
    expect(drawn()).toBeLessThanOrEqual(100);
    frames.all();
    expect(drawn()).toBe(300);
  });

  test.each([
    ['printed', () => new Event('beforeprint')],
    ['searched', () => new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })],
  ])('all of them are there when the page is %s, and the next list comes in slices again', (_, event) => {
    takeFrames();
    const { rerender } = render(list(many, { as }));
    act(() => void window.dispatchEvent(event()));
    expect(drawn()).toBe(400);
    expect(count('[aria-busy]')).toBe(0);
    rerender(list(many, { as }, many.partners.slice(0, 300)));
    expect(drawn()).toBeLessThanOrEqual(100);
    act(() => void window.dispatchEvent(event()));
    expect(drawn()).toBe(300);
  });

  test('a list of ordinary length is drawn at once', () => {
    const frames = takeFrames();
    render(list(few, { as }));
    expect(drawn()).toBe(110);
    expect(count('[aria-busy]')).toBe(0);
    expect(frames.waiting()).toBe(0);
  });
});

test('a card still to come has its place, under its head', () => {
  takeFrames();
  render(list(many));
  expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
    'Universities',
    'Companies',
  ]);
  expect(count('section > ul > li')).toBe(400);
});

test('the order is told from columns: no visit is looked at', () => {
  const visits = new Proxy(many.visits, {
    get: () => {
      throw new Error('A visit was looked at.');
    },
  });
  const closed: Register = { ...many, visits };
  for (const order of ['name', 'visits', 'last', 'country'] as const)
    expect(inOrder(closed, many.partners, order, 'en')).toHaveLength(400);
});
