import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Grid, type GridContent } from '../../src/ui/Grid.tsx';

const content: GridContent = {
  draw: ({ row, column }, tabIndex) => (
    <a href="#/" tabIndex={tabIndex}>
      {row} {column}
    </a>
  ),
  sortOf: () => undefined,
  isChosen: () => false,
  headName: () => undefined,
};

const grid = (columnWidth: number) => (
  <Grid
    label="Figures"
    rows={500}
    columns={60}
    sizes={{ frozenHeights: [40], frozenWidths: [100], rowHeight: 40, columnWidth }}
    content={content}
  />
);

test('what is in view follows other sizes at once, and the browser need not lay out what is being drawn', () => {
  const { rerender } = render(grid(60));
  const drawn = () => screen.getAllByRole('columnheader').length;
  const before = drawn();
  const asked = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get');
  const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollTop', 'get');
  rerender(grid(160));
  expect(drawn()).toBeLessThan(before / 2);
  expect(asked).not.toHaveBeenCalled();
  expect(scrolled).not.toHaveBeenCalled();
});
