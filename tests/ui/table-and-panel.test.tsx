import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';
import { TableTwin } from '../../src/ui/TableTwin.tsx';

test('a table is named, has heads for rows and columns, and sorts', async () => {
  render(
    <TableTwin
      caption="Visits by year"
      columns={[
        { key: 'year', label: 'Year' },
        { key: 'n', label: 'Visits', align: 'end' },
      ]}
      rows={[
        { key: '2023', cells: ['2023', 4], sortValues: [2023, 4] },
        { key: '2024', cells: ['2024', 13], sortValues: [2024, 13] },
      ]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Visits by year' })).toBeInTheDocument();
  const years = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(years()).toEqual(['2023', '2024']);
  await userEvent.click(screen.getByRole('button', { name: 'Visits' }));
  expect(years()).toEqual(['2024', '2023']);
  expect(screen.getByRole('columnheader', { name: 'Visits' })).toHaveAttribute('aria-sort', 'descending');
});

test('an error stays in its panel, says nothing of the records, and can be tried again', async () => {
  let broken = true;
  function Panel() {
    if (broken) throw new Error('Li Ming has no post');
    return <p>Drawn</p>;
  }
  // React itself reports what a boundary caught.
  vi.mocked(console.error).mockImplementation(() => {});
  render(
    <>
      <PanelBoundary name="Timeline">
        <Panel />
      </PanelBoundary>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('“Timeline” could not be drawn');
  expect(screen.getByText('The rest')).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('Li Ming');
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Drawn')).toBeInTheDocument();
});
