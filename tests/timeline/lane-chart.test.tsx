import { act, cleanup, render, renderHook, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { crowdOf, extentOf } from '../../src/timeline/crowd.ts';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { useLanes } from '../../src/timeline/use-lanes.ts';
import { wordsIn } from '../../src/words/index.ts';
import { aPartner, aVisit, registerOf } from '../support/register.ts';
import { byPartner } from './support/lanes.ts';
import { show } from './support/show.tsx';

/** 60 lanes, of which a window has room for some. */
const partners = Array.from({ length: 60 }, (_, i) => aPartner({ id: `p${i}`, name: `Partner ${i}` }));
const register = registerOf({
  partners,
  visits: partners.map(({ id }, i) => aVisit({ id: `v${i}`, date: String(2010 + (i % 15)), partners: [id] })),
});
const lanes = byPartner(register);
const heads = () => document.querySelectorAll('button[aria-label^="Fold "]').length;
const pass = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const drawnLanes = () => document.querySelectorAll('svg > g[clip-path]').length;

beforeAll(async () => {
  await Promise.all([
    import('../../src/timeline/LaneChart.tsx'),
    import('../../src/ui/SavePictureMenu.tsx'),
    import('../../src/timeline/SpanTool.tsx'),
  ]);
});

// jsdom knows no sight.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

describe('lanes out of sight', () => {
  it('are not drawn, until the figure is printed', async () => {
    await show({ register, lanes });
    await waitFor(() => expect(heads()).toBeGreaterThan(5));
    expect(heads()).toBeLessThan(30);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(heads()).toBe(60);
    expect(drawnLanes()).toBe(60);
  });

  it('or is about to be saved as a picture', async () => {
    const { user } = await show({ register, lanes });
    await user.click(await screen.findByRole('button', { name: /Save picture/ }));
    expect(drawnLanes()).toBe(60);
  });

  it('are lines of years as soon as the window, or the paper, is narrow', async () => {
    await show({ register, lanes });
    await waitFor(() => expect(heads()).toBeGreaterThan(5));
    await pass(50);
    const list = Object.assign(new EventTarget(), { onchange: null, addListener() {}, removeListener() {} });
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(list, { media, matches: true }),
    );
    cleanup();
    render(<Timeline register={register} span={null} onSpan={vi.fn()} lanes={lanes} />);
    expect(screen.getByText(/^60 visits in 60 lanes\. Visits by year/)).toBeInTheDocument();
  });

  it('say in the total how many of the lanes have something in the time shown', async () => {
    const crowd = crowdOf(register, null, null);
    const { from } = extentOf(crowd);
    await show({ register, lanes, span: { from, to: from + 364 } });
    expect(screen.getByText('4 visits in 4 of 60 lanes')).toBeInTheDocument();
  });
});

describe('the total of lanes', () => {
  it.each([
    [{ visits: 85, lanes: 9, several: 26, none: 0 }, 9, '85 visits in 9 lanes, 26 in more than one'],
    [{ visits: 29, lanes: 27, several: 0, none: 0 }, 110, '29 visits in 27 of 110 lanes'],
    [{ visits: 85, lanes: 18, several: 0, none: 49 }, 18, '36 of 85 visits in 18 lanes, 49 in none'],
  ])('%o in %i', (total, of, text) => {
    expect(wordsIn('en').lanes.total(total, of)).toBe(text);
  });
});

describe('lanes that stay in sight', () => {
  const crowd = crowdOf(register, null, null);
  const span = extentOf(crowd);
  const draw = (top: number) => ({
    ...{ crowd, lanes, lang: 'en', span, still: span, width: 1296, gutter: 224, whole: false },
    scrolled: { top, height: 600 },
  });

  it('are not drawn anew while others come', () => {
    const { result, rerender } = renderHook(useLanes, { initialProps: draw(0) });
    const before = new Map(result.current.drawn.map((one) => [one.index, one]));
    rerender(draw(120));
    const both = result.current.drawn.filter(({ index }) => before.has(index));
    expect(both.length).toBeGreaterThan(8);
    expect(result.current.drawn.length).toBeGreaterThan(both.length);
    for (const one of both) expect(one).toBe(before.get(one.index));
  });

  it('are where the keyboard comes in, not those that are drawn ahead', () => {
    const { result, rerender } = renderHook(useLanes, { initialProps: draw(0) });
    expect(result.current.begin?.lane).toBe(0);
    rerender(draw(120));
    expect(result.current.begin?.lane).toBe(2);
  });
});
