import { readdirSync } from 'node:fs';
import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MiniTimeline } from '../../src/timeline/MiniTimeline.tsx';
import { Timeline } from '../../src/timeline/Timeline.tsx';
import { LanguageContext } from '../../src/ui/use-language.ts';
import { learnRest } from '../../src/words/index.ts';
import { draw } from '../charts/draw.tsx';
import { openApp } from '../support/app.tsx';
import { realRegister } from '../support/register.ts';
import { chartCases } from './chart-cases.tsx';
import { compared, expectGolden } from './golden.ts';
import { lanesFor, recordsOf, timelineCases } from './timeline-cases.ts';

const figure = () => screen.getByRole('figure');

/** Parts that come in files of their own are read before anything is drawn. */
beforeAll(async () => {
  const rooms = import.meta.glob('../../src/{charts,timeline,ui,visits}/*.tsx');
  await Promise.all([learnRest(), ...Object.values(rooms).map((load) => load())]);
}, 60_000);

/** Waits until nothing more is drawn; within act(), where React holds back no part that has come. */
async function settled(root: Element) {
  for (let before = '', same = 0; same < 3; same = before === root.outerHTML ? same + 1 : 0) {
    before = root.outerHTML;
    // biome-ignore lint/nursery/useAwaitThenable: what act() answers with is thenable and must be awaited
    await act(async () => {
      await new Promise((done) => setTimeout(done, 15));
    });
  }
}

describe('the charts of the real records', () => {
  it.each(chartCases)('$name', async ({ name, chart, marks, lang = 'en', width = 900 }) => {
    draw(chart(realRegister()), { lang, width });
    if (marks)
      await waitFor(() => expect(figure().querySelectorAll('[role=group] svg a').length).toBeGreaterThan(3));
    await settled(figure());
    await expectGolden(name, figure());
  });
});

describe('the timeline', () => {
  it.each(timelineCases)('$name', async (asked) => {
    const { name, span, lang = 'en', lanes, filtered, waits } = asked;
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1296, 500));
    // Lanes out of sight are not drawn; jsdom knows no sight.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900);
    const register = recordsOf(asked);
    const matches = filtered
      ? Uint8Array.from(register.visits, ({ direction }) => (direction === 'inbound' ? 1 : 0))
      : null;
    render(
      <LanguageContext value={lang}>
        <Timeline
          register={register}
          matches={matches}
          span={span}
          onSpan={vi.fn()}
          lanes={lanes ? lanesFor(register, lanes, lang) : null}
        />
      </LanguageContext>,
    );
    const timeline = screen.getByRole('region');
    await waitFor(() => {
      expect(timeline.querySelector('[aria-busy]')).toBeNull();
      expect(timeline.querySelectorAll('a[href^="#/visits"]').length).toBeGreaterThan(8);
      if (waits) expect(timeline.querySelector(waits)).not.toBeNull();
    });
    await settled(timeline);
    await expectGolden(name, timeline);
  });
});

/** Pictures that a page makes of its own parts, by its address. */
const parts = [
  ['matrix', '#/matrix?rows=kind&columns=group', () => screen.findByRole('grid')],
  ['period-years', '#/periods/14th-fyp', () => screen.findByRole('region', { name: 'What was done' })],
  ['period-themes', '#/periods/14th-fyp', () => screen.findByRole('region', { name: 'On what' })],
  [
    'person-years',
    '#/people/yang-renshu',
    () => screen.findByRole('region', { name: /^Whom YANG Renshu met/ }),
  ],
] as const;

describe('pictures that are tables or lines', () => {
  it.each(parts)('%s', async (name, address, find) => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1296, 500));
    openApp(address);
    const part = await find();
    await settled(part);
    await expectGolden(name, part);
  });
});

it('the small line of a partner', async () => {
  const register = realRegister();
  const { container } = draw(
    <MiniTimeline register={register} rows={register.visitsByPartner.rows('tohoku')} ghosts />,
  );
  await expectGolden('mini-timeline', container);
});

it('no file is left over', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /\.(svg|txt)$/.test(name));
  expect(files.toSorted()).toEqual([...compared].toSorted());
});
