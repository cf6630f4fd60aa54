import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/records/day.ts';
import { MiniTimeline } from '../../src/timeline/MiniTimeline.tsx';
import { aVisit, realRegister, registerOf } from '../support/register.ts';
import { marks, register, show } from './support/show.tsx';

describe('the span', () => {
  it('is chosen by name, or nearer and further', async () => {
    const { user, onSpan, to } = await show({
      register: { ...register, dashboard: realRegister().dashboard },
    });
    expect(screen.getAllByRole('radio').map((r) => r.closest('label')?.textContent)).toEqual([
      'All',
      '13th Plan',
      '14th',
      '15th',
      'Chart',
      'Table',
    ]);
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('radio', { name: '14th' }));
    expect(onSpan).toHaveBeenLastCalledWith(
      { from: dayOf(2021, 1, 1), to: dayOf(2025, 12, 31) },
      { replace: false },
    );
    to({ from: dayOf(2020, 7, 1), to: dayOf(2021, 6, 30) });
    expect(screen.getByRole('radio', { name: 'Jul 2020–Jun 2021' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'All' }));
    expect(onSpan).toHaveBeenLastCalledWith(null, { replace: false });
  });

  it('that the address gives outside all of time shows all of it', async () => {
    await show({ span: { from: 0, to: 100 } });
    expect(screen.getByRole('radio', { name: 'All' })).toBeChecked();
  });
});

describe('the list', () => {
  it('says the same as the drawing, the newest year first', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      '2024 1 visit',
      '2021 1 visit',
      '2019 1 visit',
    ]);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'A forum' })).toHaveAttribute('href', '#/visits/c');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('says of a date what it doubts, once', async () => {
    const { user } = await show({
      register: registerOf({
        visits: ['2024-04-23?/2024-04-29?', '2015-03-27~', '[2021-03..2021-04]'].map((date, i) =>
          aVisit({ id: `v${i}`, date }),
        ),
      }),
    });
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    const dates = screen.getAllByRole('time').map((time) => time.parentElement?.textContent);
    expect(dates).toEqual(['23–29 Apr 2024 (uncertain)', 'March or April 2021inferred', 'about 27 Mar 2015']);
  });

  it('says so when nothing is in view', async () => {
    const { user } = await show({ span: { from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31) } });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Nothing is on record for 2022');
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.getByText('No visit is on record for this time.')).toBeInTheDocument();
  });
});

describe('a narrow window', () => {
  beforeEach(() => {
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: true,
        onchange: null,
        addListener() {},
        removeListener() {},
      }),
    );
  });

  it('has years down the page, each with its visits behind a press', async () => {
    const { user } = await show();
    const year = screen.getByRole('button', { name: '2024: 1 came, 0 we went, 0 elsewhere' });
    expect(year).toHaveAttribute('aria-expanded', 'false');
    await user.click(year);
    expect(year).toHaveAttribute('aria-expanded', 'true');
    const item = year.closest('li');
    expect(item && within(item).getByRole('link', { name: 'A forum' })).toHaveAttribute('href', '#/visits/c');
    expect(screen.getByText('2020: no visit')).toBeInTheDocument();
  });

  it('has each lane as a line of years, the way to its visits', async () => {
    await show({
      lanes: {
        cells: { starts: new Uint32Array([0, 1, 2, 4]), flat: new Uint32Array([1, 1, 0, 1]) },
        names: [
          { id: 'cast', name: 'CAST', filter: { partner: ['cast'] } },
          { id: 'steel', name: 'Steel works', filter: { partner: ['steel'] } },
        ],
        order: 'count',
        folded: new Set(),
        onFold: () => {},
      },
    });
    const links = await screen.findAllByRole('link', { name: /visits?$/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Steel works3 visits', '#/visits?partner=steel'],
      ['CAST1 visit', '#/visits?partner=cast'],
    ]);
    expect(screen.getByText(/^3 visits in 2 lanes, 1 in more than one\./)).toBeInTheDocument();
  });
});

describe('nothing on record', () => {
  it('is a ruler, and said', async () => {
    const empty = registerOf();
    await show({ register: empty });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Nothing is on record yet');
    expect(screen.getByText('No visit is on record for this time.')).toBeInTheDocument();
    expect(marks()).toEqual([]);
  });
});

describe('the small line', () => {
  it('is a sentence for those who listen, and no stop for the keyboard', () => {
    render(
      <MiniTimeline
        register={register}
        rows={Uint32Array.of(0, 1, 2)}
        ghosts
        gap={{ from: dayOf(2024, 10, 31), to: register.asOf, text: 'two years with nothing on record' }}
      />,
    );
    expect(
      screen.getByText('3 visits, 2019–2026: 1 inbound, 1 outbound, 1 elsewhere or online'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
