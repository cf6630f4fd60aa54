import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Chips } from '../../src/filters/Chips.tsx';
import { IgnoredNotice } from '../../src/filters/IgnoredNotice.tsx';
import { LoosenFilters } from '../../src/filters/LoosenFilters.tsx';
import { type Drawn, drawAt } from './harness.tsx';

const chips = (drawn: Drawn) => <Chips {...drawn} />;
const remove = (name: string) => screen.getByRole('button', { name });

describe('chips', () => {
  test('one a filter; a click takes it off and focus goes to its neighbour', async () => {
    const { at } = drawAt('period=14th-fyp&theme=solid-waste&q=steel&lang=en', chips);
    expect(
      within(screen.getByRole('list', { name: 'Filters that are set' })).getAllByRole('listitem'),
    ).toHaveLength(4);
    await userEvent.click(remove('Remove Period: 14th Five-Year Plan'));
    expect(at()).toBe('theme=solid-waste&q=steel&lang=en');
    expect(remove('Remove Theme: Solid waste')).toHaveFocus();
  });

  test.each(['{Backspace}', '{Delete}'])('%s takes off one after another', async (key) => {
    const { at, steps } = drawAt('theme=solid-waste&direction=inbound&from=2016', chips);
    remove('Remove Time: since 2016').focus();
    await userEvent.keyboard(key);
    expect(remove('Remove Direction: Inbound')).toHaveFocus();
    await userEvent.keyboard(key);
    await userEvent.keyboard(key);
    expect(at()).toBe('');
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.body).not.toHaveFocus();
    expect(steps).toEqual(['PUSH', 'PUSH', 'PUSH']);
  });

  test('Clear all keeps the order, the shape and the language', async () => {
    const { at } = drawAt('theme=solid-waste&q=a&from=2016&to=2020&sort=oldest&as=table&lang=zh', chips);
    await userEvent.click(remove('Clear all'));
    expect(at()).toBe('sort=oldest&as=table&lang=zh');
  });

  test('visits chosen one by one are one chip, which goes alone', async () => {
    const { at } = drawAt(
      'theme=solid-waste&visit=2010-06-03-kyoto-sangyo&visit=nowhere&visit=2024-10-31-cast-bri-forum&lang=en',
      chips,
    );
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Theme Solid waste',
      '2 chosen visits',
      'Clear all',
    ]);
    await userEvent.click(remove('Remove 2 chosen visits'));
    expect(at()).toBe('theme=solid-waste&lang=en');
  });

  test('none, no list', () => {
    drawAt('sort=oldest', chips);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('an address with nonsense in it', () => {
  const notice = ({ ignored, change }: Drawn) => (
    <IgnoredNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
  );

  test('says what was ignored; closing mends the address without a step', async () => {
    const { at, steps } = drawAt('theme=xyz&theme=solid-waste&colour=red&lang=en', notice);
    expect(screen.getByText('2 parts of this address were ignored')).toBeInTheDocument();
    expect(
      screen.getByText('It asked for theme=xyz and colour=red, none of which is to be found here.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button'));
    expect(at()).toBe('theme=solid-waste&lang=en');
    expect(steps).toEqual(['REPLACE']);
    expect(screen.queryByText(/ignored/)).toBeNull();
  });

  test('markup stays text', () => {
    drawAt('partner=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', notice);
    expect(screen.getByText(/partner=<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('when nothing fits', () => {
  const loosen = (drawn: Drawn) => <LoosenFilters {...drawn} />;

  test('says what taking off each filter would give, and does it', async () => {
    const { at } = drawAt('period=15th-fyp&theme=solid-waste&direction=outbound', loosen);
    expect(screen.getByRole('heading', { name: 'No visit fits all three filters' })).toBeInTheDocument();
    expect(screen.getByText(/Nothing on record fits/)).toHaveTextContent('“15th Five-Year Plan” at all');
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Without Period 15th Five-Year Plan1 visitRemove',
      'Without Theme Solid wastestill noneRemove',
      'Without Direction Outboundstill noneRemove',
      'Only Theme Solid waste2 visitsShow',
    ]);
    expect(screen.getByRole('link', { name: '2' })).toHaveAttribute('href', '#/visits?theme=solid-waste');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(at()).toBe('theme=solid-waste');
    expect(screen.getByRole('status')).toHaveTextContent('2');
  });

  test('chosen visits are one filter among the others', async () => {
    const { at } = drawAt('period=15th-fyp&visit=2010-06-03-kyoto-sangyo', loosen);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'Without Period 15th Five-Year Plan1 visitRemove',
      'Without  1 chosen visitstill noneRemove',
    ]);
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    expect(at()).toBe('visit=2010-06-03-kyoto-sangyo');
    expect(screen.getByRole('status')).toHaveTextContent('1');
  });

  test('one filter alone', () => {
    drawAt('period=15th-fyp', loosen);
    expect(screen.getByRole('heading', { name: 'No visit fits this filter' })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });
});
