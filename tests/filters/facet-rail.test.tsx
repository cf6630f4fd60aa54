import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FacetRail } from '../../src/filters/FacetRail.tsx';
import { yearCounts } from '../../src/insight/year-counts.ts';
import { realRegister } from '../support/register.ts';
import { type Drawn, drawAt } from './harness.tsx';

const bars = yearCounts(realRegister().visits, 2005, 2025);
const rail = (drawn: Drawn) => <FacetRail {...drawn} bars={bars} />;
const group = (name: string) => within(screen.getByRole('group', { name }));
const shown = () => screen.getByRole('status').textContent;

describe('the rail of filters', () => {
  test('six facets stand open, the others are folded and say that anything goes', () => {
    drawAt('', rail);
    expect(screen.getAllByRole('group')).toHaveLength(13);
    expect(screen.getAllByRole('button', { expanded: false, name: /any of/ })).toHaveLength(7);
    expect(group('Direction').getAllByRole('checkbox')).toHaveLength(3);
  });

  test('a value is named with its count, and choosing it shows as many visits', async () => {
    const { at, steps } = drawAt('', rail);
    await userEvent.click(group('Direction').getByRole('checkbox', { name: 'Outbound, 30 visits' }));
    expect(at()).toBe('direction=outbound');
    expect(shown()).toBe('30');
    await userEvent.click(group('Direction').getByRole('checkbox', { name: /^Inbound/ }));
    expect(at()).toBe('direction=inbound&direction=outbound');
    expect(shown()).toBe('77');
    await userEvent.click(group('Direction').getByRole('checkbox', { name: /^Outbound/ }));
    expect(at()).toBe('direction=inbound');
    expect(steps).toEqual(['PUSH', 'PUSH', 'PUSH']);
  });

  test('Clear lets go of one facet, keeps the others, and leaves focus in it', async () => {
    const { at } = drawAt('direction=inbound&scope=domestic', rail);
    await userEvent.click(screen.getByRole('button', { name: 'Clear: Direction' }));
    expect(at()).toBe('scope=domestic');
    expect(group('Direction').getAllByRole('checkbox')[0]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear: Direction' })).toBeNull();
  });

  test('values without a visit stay', () => {
    drawAt('period=12th-fyp', rail);
    expect(
      group('Plan period').getByRole('checkbox', { name: '15th Five-Year Plan, 2026–2030, 0 visits' }),
    ).toBeEnabled();
  });

  test('a long facet opens, and finds a value by name', async () => {
    drawAt('', rail);
    const partners = group('Partner');
    expect(partners.getAllByRole('checkbox')).toHaveLength(5);
    await userEvent.click(partners.getByRole('button', { name: 'All 110 partners' }));
    await waitFor(() => expect(partners.getAllByRole('checkbox')).toHaveLength(110));
    await userEvent.type(partners.getByRole('searchbox', { name: 'Find in: Partner' }), 'qian');
    expect(partners.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('Qian’an')]),
    );
    await userEvent.clear(partners.getByRole('searchbox'));
    await userEvent.type(partners.getByRole('searchbox'), 'zzz');
    expect(partners.getByRole('status')).toHaveTextContent('No such name');
    await userEvent.click(partners.getByRole('button', { name: 'Fewer' }));
    expect(partners.getAllByRole('checkbox')).toHaveLength(5);
  });

  test('a list too long to read says how much it leaves out', async () => {
    drawAt('', rail);
    await userEvent.click(screen.getByRole('button', { name: /^Person/ }));
    await userEvent.click(group('Person').getByRole('button', { name: 'All 333 people' }));
    await waitFor(() => expect(group('Person').getAllByRole('checkbox')).toHaveLength(200));
    expect(group('Person').getByText('200 of 333; type a name to find the others')).toBeInTheDocument();
  });

  test('a chosen value stands in the short list, and stays there when let go', async () => {
    drawAt('partner=cast', rail);
    const cast = group('Partner').getByRole('checkbox', { name: /^CAST/ });
    expect(cast).toBeChecked();
    await userEvent.click(cast);
    expect(group('Partner').getByRole('checkbox', { name: /^CAST/ })).not.toBeChecked();
    expect(group('Partner').getByRole('checkbox', { name: /^CAST/ })).toHaveFocus();
  });

  test('a folded facet says what is chosen, and opens', async () => {
    drawAt('outcome=agreement-signed', rail);
    const button = group('Outcome').getByRole('button', { name: /Agreement signed/ });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(group('Outcome').getByRole('checkbox', { checked: true })).toBeInTheDocument();
  });

  test('the years are one image with a sentence', () => {
    drawAt('', rail);
    expect(
      screen.getByRole('img', { name: /from 2005 to 2025.*for certain, others may/ }),
    ).toBeInTheDocument();
  });

  test('in Chinese', () => {
    drawAt('', rail, 'zh');
    expect(group('往来方向').getByRole('checkbox', { name: '出访，30次访问' })).toBeInTheDocument();
    expect(group('规划期').getByRole('checkbox', { name: /十四五/ })).toBeInTheDocument();
  });
});
