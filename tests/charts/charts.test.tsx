import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Balance } from '../../src/charts/Balance.tsx';
import { PartnerTheme } from '../../src/charts/PartnerTheme.tsx';
import { ThemeOverTime } from '../../src/charts/ThemeOverTime.tsx';
import { ThemeRanking } from '../../src/charts/ThemeRanking.tsx';
import { ThemesBeside } from '../../src/charts/ThemesBeside.tsx';
import { ThemesTogether } from '../../src/charts/ThemesTogether.tsx';
import { YearsByGroup } from '../../src/charts/YearsByGroup.tsx';
import { paths } from '../../src/query/paths.ts';
import { aPartner, aTheme, realRegister, registerOf } from '../support/register.ts';
import { draw } from './draw.tsx';
import { spoke, themed, times } from './register.ts';

const register = realRegister();

test('every piece of the ranking opens its visits', () => {
  draw(<ThemeRanking register={register} limit={3} />);
  expect(screen.getByRole('link', { name: 'Solid waste, came to us: 1 visit' })).toHaveAttribute(
    'href',
    paths.visits({ theme: ['solid-waste'], direction: ['inbound'] }),
  );
  expect(screen.getAllByRole('row')).toHaveLength(2 + 3 + 3);
  expect(screen.getByRole('link', { name: 'All 18 themes' })).toHaveAttribute('href', paths.themes());
});

test('a theme without visits has nothing to open', () => {
  draw(<ThemeRanking register={themed([spoke('labs')])} />);
  expect(screen.queryByRole('link', { name: /visits/ })).not.toBeInTheDocument();
});

test('the table holds what the picture shows, and can be sorted', async () => {
  draw(<YearsByGroup register={register} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
  const table = screen.getByRole('table', { name: /^Visits in each year from 2005 to 2026/ });
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 22);
  await userEvent.click(within(table).getByRole('button', { name: 'Visits' }));
  expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('2021');
});

test('columns: one tab stop, arrows between the marks, a readout, and every mark opens its visits', async () => {
  draw(<YearsByGroup register={register} />);
  const plot = await screen.findByRole('group', { name: /^Visits in each year/ });
  const industry = await within(plot).findByRole('link', { name: /^2023, Industry: / });
  const themes = register.themes.filter((theme) => theme.group === 'industry').map((theme) => theme.id);
  expect(industry).toHaveAttribute('href', paths.visits({ year: ['2023'], theme: themes }));
  const stops = within(plot)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('tabindex') === '0');
  expect(stops).toHaveLength(1);
  act(() => stops[0]?.focus());
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(document.activeElement).toHaveAccessibleName(/^2025: .* in all$/);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toHaveAccessibleName(/^2025, Environment: /);
  expect(screen.getByText(document.activeElement?.getAttribute('aria-label') ?? '')).toBeVisible();
});

test('where there is no room for columns the years run down the page, with the same marks', async () => {
  const names = async (width: number) => {
    const { unmount } = draw(<YearsByGroup register={register} />, { width });
    await screen.findByRole('link', { name: /^2023, Industry: / });
    const all = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'));
    const first = document.querySelector('svg.recharts-surface')?.getAttribute('height');
    unmount();
    return { all: all.toSorted(), first };
  };
  const wide = await names(900);
  const narrow = await names(340);
  expect(narrow.all).toEqual(wide.all);
  expect(narrow.first).not.toBe(wide.first);
});

test('the balance opens each side', async () => {
  draw(<Balance register={register} />);
  expect(await screen.findByRole('link', { name: /^Companies, we went: / })).toHaveAttribute(
    'href',
    paths.visits({ kind: ['company'], direction: ['outbound'] }),
  );
});

test('a cell of the matrix opens the visits of its partner and theme; an empty one says so', () => {
  draw(<PartnerTheme register={register} />);
  expect(screen.getByRole('link', { name: /Solid waste: 1 visit$/ })).toHaveAttribute(
    'href',
    paths.visits({ partner: ['qianan'], theme: ['solid-waste'] }),
  );
  expect(within(screen.getByRole('row', { name: /^CAST/ })).getAllByText('none')).not.toHaveLength(0);
  expect(screen.getByRole('figure')).toHaveTextContent(
    'Ringed, no visit on record yet: CAST on Solid waste;',
  );
});

test('twelve partners are shown, and more at a press', async () => {
  const partners = Array.from({ length: 15 }, (_, i) => aPartner({ id: `p${i}` }));
  const met = partners.map(({ id }) => spoke('labs', '2021', { partners: [id] }));
  const many = registerOf({ partners, themes: [aTheme({ id: 'labs' })], visits: met });
  draw(<PartnerTheme register={many} />);
  expect(screen.getAllByRole('row')).toHaveLength(1 + 12);
  await userEvent.click(screen.getByRole('button', { name: 'Show more partners and themes' }));
  expect(screen.getAllByRole('row')).toHaveLength(1 + 15);
});

test('a pair opens to exactly the visits it counts, which are listed only then', async () => {
  draw(<ThemesTogether register={register} limit={1} />);
  const pair = within(screen.getByRole('figure')).getByText(/^\d+ of \d+$/);
  const [both] = (pair.textContent ?? '').split(' of ');
  expect(document.querySelectorAll('details li')).toHaveLength(0);
  await userEvent.click(pair);
  await waitFor(() => expect(document.querySelectorAll('details li')).toHaveLength(Number(both)));
});

test('the themes beside one theme: each line opens to exactly its visits, and to the other theme', async () => {
  const theme = register.themeById.get('joint-research') ?? aTheme();
  draw(<ThemesBeside register={register} theme={theme} />);
  const lines = screen.getAllByRole('listitem').filter((item) => item.querySelector('details'));
  expect(lines).toHaveLength(8);
  for (const line of lines) {
    const [count = ''] = /\d+(?= visit)/.exec(line.querySelector('summary')?.textContent ?? '') ?? [];
    await userEvent.click(within(line).getByText(/\d+ visit/));
    await waitFor(() => expect(line.querySelectorAll('li')).toHaveLength(Number(count)));
  }
  expect(lines[0]?.querySelector('p a')).toHaveAttribute('href', paths.theme('student-staff-exchange'));
});

test('where there is nothing to draw, there is nothing to switch to', () => {
  const alone = [spoke('labs')];
  draw(<ThemesTogether register={themed(alone)} />);
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(screen.getByRole('figure')).not.toHaveTextContent('Filled');
});

test('a year without a certain visit shows only the possible ones, a side without visits shows 0', async () => {
  const visits = [spoke('labs', '2019'), spoke('labs', '[2020..2021]')];
  const { unmount } = draw(
    <ThemeOverTime
      register={themed(visits)}
      theme={aTheme({ id: 'labs' })}
      visits={visits}
      by="year"
      onBy={vi.fn()}
    />,
  );
  expect(await screen.findByRole('link', { name: '2020: possibly 1 visit' })).toBeVisible();
  expect(screen.getByRole('link', { name: '2020: 1 visit that may have been in that year' })).toBeVisible();
  expect(screen.getAllByText('+1')).toHaveLength(2);
  unmount();
  draw(<Balance register={themed(visits)} />);
  expect(await screen.findByRole('link', { name: /came to us: 2 visits$/ })).toHaveTextContent('2');
  const plot = screen.getByRole('group', { name: /^For each kind of partner/ });
  expect(within(plot).getByText('0')).toBeVisible();
});

test('a year pointed at also says the share of its visits, where there are enough', async () => {
  const visits = [
    ...times(6, () => spoke('labs', '2019')),
    ...times(6, () => spoke('steel', '2019')),
    spoke('labs', '2020'),
  ];
  draw(
    <ThemeOverTime
      register={themed(visits)}
      theme={aTheme({ id: 'labs' })}
      visits={visits.filter(({ themes }) => themes.some(({ theme }) => theme === 'labs'))}
      by="year"
      onBy={vi.fn()}
    />,
  );
  expect(await screen.findByRole('link', { name: '2019: 6 visits; share 50% of 12' })).toBeVisible();
  expect(screen.getByRole('link', { name: '2020: 1 visit; share of 1: too few to say' })).toBeVisible();
});
