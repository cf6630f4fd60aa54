import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TableTwin } from '../../src/ui/TableTwin.tsx';
import { cellsOf } from '../../src/ui/table-cells.ts';

test('a table as it stands: heads, rows in the chosen order, numbers as numbers', async () => {
  render(
    <TableTwin
      caption="x"
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'n', label: 'Visits', align: 'end' },
        { key: 'when', label: 'Last' },
      ]}
      rows={[
        {
          key: 'a',
          cells: [
            <a key="a" href="#/">
              Green steel
            </a>,
            4,
            '2021-03',
          ],
          sortValues: ['Green steel', 4, 0],
        },
        { key: 'b', cells: ['-', '1,204', '45+34'], sortValues: ['-', 1204, 0] },
        { key: 'c', cells: ['', 0, '1,2'], sortValues: ['', 0, 0] },
      ]}
    />,
  );
  const table = screen.getByRole<HTMLTableElement>('table');
  expect(cellsOf(table)).toEqual([
    ['Name', 'Visits', 'Last'],
    ['Green steel', 4, '2021-03'],
    ['-', 1204, '45+34'],
    ['', 0, '1,2'],
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Visits' }));
  expect(cellsOf(table).map(([, n]) => n)).toEqual(['Visits', 1204, 4, 0]);
});
