import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { isCommitment, type Visit } from '../../src/records/visit.ts';
import { ThemeLead } from '../../src/themes/ThemeLead.tsx';
import { WordsOfSources } from '../../src/themes/WordsOfSources.tsx';
import { LanguageContext } from '../../src/ui/use-language.ts';
import { spoke, times } from '../charts/register.ts';
import { anOutcome, aTheme, registerOf } from '../support/register.ts';

const labs = aTheme({ id: 'labs' });
const owing = { outcomes: [anOutcome({ kind: 'intention', status: 'intended' })] };

const lead = (visits: readonly Visit[], lang: 'en' | 'zh') => {
  const { container, unmount } = render(
    <LanguageContext value={lang}>
      <ThemeLead
        theme={labs}
        visits={visits}
        owing={visits.filter(({ outcomes }) => outcomes.some(isCommitment)).length}
      />
    </LanguageContext>,
  );
  const said = container.textContent;
  unmount();
  return said;
};

test.each([
  [[], 'No visit on record has spoken of it yet.', '在册访问尚未谈及该主题。'],
  [[spoke('labs', '2019-05-02')], 'One visit, 2 May 2019.', '一次访问，2019年5月2日。'],
  [
    [spoke('labs', '2019-05-02', owing)],
    'One visit, 2 May 2019. Something agreed there is still open.',
    '一次访问，2019年5月2日。当时的约定尚未了结。',
  ],
  [
    [spoke('labs', '2019-05-02'), spoke('labs', '2021-03-25', { direction: 'outbound', ...owing })],
    '2 visits since 2019; 1 to us, 1 by us; last 25 Mar 2021. Commitments made in 1 of them are still open.',
    '自2019年以来2次访问；来访1次，出访1次；最近一次在2021年3月25日。其中1次访问的承诺尚未了结。',
  ],
  [
    [spoke('labs', '[2018..2021]', owing), spoke('labs', '2020-03-25', { direction: 'joint', ...owing })],
    '2 visits since 2020 or earlier; 1 to us, 0 by us, 1 elsewhere or online; last 25 Mar 2020 or later. Commitments made in both are still open.',
    '自2020年或更早以来2次访问；来访1次，出访0次，他处或线上1次；最近一次在2020年3月25日或更晚。其中2次访问的承诺尚未了结。',
  ],
] as const)('a theme in words: %#', (visits, en, zh) => {
  expect(lead(visits, 'en')).toBe(en);
  expect(lead(visits, 'zh')).toBe(zh);
});

const said = (date: string, ...terms: readonly string[]): Visit =>
  spoke('', date, { themes: [{ theme: 'labs', evidence: [{ source: 's', terms }] }] });

test('a shared wording opens to exactly the visits it counts', async () => {
  const visits = [said('2019', 'slag', 'dust'), said('2020', 'slag')];
  render(
    <LanguageContext value="en">
      <WordsOfSources theme={labs} visits={visits} register={registerOf({})} />
    </LanguageContext>,
  );
  const shared = screen.getByText('slag').closest('details');
  await userEvent.click(screen.getByText('slag'));
  expect(within(shared as HTMLElement).getAllByRole('link')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'dust' })).toHaveAttribute(
    'href',
    expect.stringContaining('#/visits/'),
  );
});

test('many wordings stand folded, none is lost', () => {
  const many = times(50, (i) => said('2019', `word ${i}`));
  render(
    <LanguageContext value="en">
      <WordsOfSources theme={labs} visits={many} register={registerOf({})} />
    </LanguageContext>,
  );
  expect(screen.getByText('20 more wordings')).toBeVisible();
  expect(screen.getByText('word 49')).toBeInTheDocument();
  expect(screen.getByText('word 49')).not.toBeVisible();
});
