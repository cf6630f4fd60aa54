import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { columnAt } from '../../src/timeline/column-under.ts';
import { stopsOf } from '../../src/timeline/stops.ts';
import { aVisit, registerOf } from '../support/register.ts';
import { layoutFor } from './support/layout.ts';
import { show } from './support/show.tsx';

/** A visit a week for ten years, each way in turn: columns, and more of them than have links at once. */
const many = registerOf({
  visits: Array.from({ length: 520 }, (_, i) => {
    const day = new Date(Date.UTC(2010, 0, 4 + i * 7)).toISOString().slice(0, 10);
    return aVisit({ id: `v${i}`, date: day, direction: i % 2 === 0 ? 'inbound' : 'outbound' });
  }),
});

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('h3 + ol a')];
const years = () => [...document.querySelectorAll('h3')].map((heading) => heading.textContent);

describe('very many marks', () => {
  it('have links for the keyboard in one year at a time, which says how many there are', async () => {
    await show({ register: many });
    expect(years()).toEqual(['2019']);
    expect(links().filter((link) => link.tabIndex === 0)).toHaveLength(1);
    const listed = links().length;
    expect(screen.getByText(/are listed here; the arrow keys lead on/).textContent).toMatch(
      new RegExp(`^${listed} of \\d+ are listed here`),
    );
  });

  it('the keyboard goes from year to year, and to both ends', async () => {
    const { user } = await show({ register: many });
    act(() => links().at(-1)?.focus());
    await user.keyboard('{Home}');
    expect(years()).toEqual(['2010']);
    expect(document.activeElement).toBe(links()[0]);
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      expect(links()).toContain(document.activeElement);
      seen.add(document.activeElement?.getAttribute('href') ?? '');
      await user.keyboard('{ArrowRight}');
    }
    expect(seen.size).toBe(40);
    expect(years()).toEqual(['2011']);
    await user.keyboard('{End}');
    expect(years()).toEqual(['2019']);
    expect(document.activeElement).toBe(links().at(-1));
  });

  it('the column under the pointer is a link to its visits, and the only one', async () => {
    await show({ register: many });
    const drawing = document.querySelector('svg:has(clipPath)');
    if (!drawing) throw new Error('nothing is drawn');
    const [first] = stopsOf(layoutFor(many));
    if (first?.kind !== 'bin') throw new Error('no columns');
    const under = () => [...drawing.querySelectorAll('a[data-stop]')];
    expect(under()).toHaveLength(0);
    fireEvent.pointerMove(drawing, { clientX: 700, clientY: 20 });
    const [link, ...others] = under();
    expect(others).toHaveLength(0);
    expect(link?.getAttribute('href')).toMatch(/^#\/visits\?direction=inbound&from=2\d{3}/);
    fireEvent.pointerLeave(drawing);
    expect(under()).toHaveLength(0);
  });
});

describe('the column at a place', () => {
  const stops = stopsOf(layoutFor(many));

  it('is found over all the height of its side, and by no other place', () => {
    for (const stop of stops) {
      if (stop.kind !== 'bin') throw new Error('no columns');
      const { left, right, top, bottom } = stop.reach;
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      expect(columnAt(stops, middle)?.id).toBe(stop.id);
      expect(columnAt(stops, { ...middle, y: top })?.id).toBe(stop.id);
    }
    expect(columnAt(stops, { x: -5, y: 20 })).toBeUndefined();
  });
});
