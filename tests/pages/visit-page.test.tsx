import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';

const panel = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the page of a visit', () => {
  test('says who was in the room: heads and hosts marked, posts, a third party with its doubt in words', async () => {
    openApp('#/visits/2021-03-qianan');
    expect(await screen.findByRole('heading', { level: 1, name: /^Qian.an Party Secretary/ })).toBeVisible();
    const room = await panel('Who was in the room');
    const [theirs, third, ours] = within(room).getAllByRole('list');
    if (!theirs || !third || !ours) throw new Error('no sides');
    const [head] = within(theirs).getAllByRole('listitem');
    expect(head).toHaveTextContent('HAN Guoqianghead of delegationSecretary of Qian');
    expect(within(theirs).getAllByRole('listitem')).toHaveLength(6);
    expect(third).toHaveTextContent(/LIU Yusong.*Named at the end of the USTB list/);
    expect(within(ours).getAllByRole('listitem')[0]).toHaveTextContent('Xue Qingguohost');
    expect(within(room).getByRole('link', { name: 'HAN Guoqiang' })).toHaveAttribute(
      'href',
      '#/people/han-guoqiang',
    );
  });

  test('shows the themes in both languages with words and paragraphs', async () => {
    openApp('#/visits/2021-03-qianan');
    const themes = await panel('What it touched, and where the source says so');
    const row = within(themes)
      .getAllByRole('listitem')
      .find((item) => item.textContent?.startsWith('Solid waste'));
    expect(row).toHaveTextContent('固体废物');
    expect(row).toHaveTextContent('“desulfurization slag”');
    expect(row).toHaveTextContent('paragraphs 2, 3');
  });

  test('heads what came of it with what is still open, and says what is not recorded', async () => {
    openApp('#/visits/2021-03-qianan');
    const outcomes = await panel('Two intentions, no report');
    expect(within(outcomes).getAllByText('Open, no report')).toHaveLength(2);
    expect(within(outcomes).getAllByText(/^waiting at least 5 y/)).toHaveLength(2);
    expect(within(outcomes).getAllByText('not recorded').length).toBeGreaterThan(0);
  });

  test('draws where an uncertain date lies, with a sentence for those who cannot see it', async () => {
    openApp('#/visits/2021-03-qianan');
    expect(
      await screen.findByRole('img', { name: 'The visit was in this time: March or April 2021.' }),
    ).toBeVisible();
    expect(screen.getByText(/page gives no date/)).toBeVisible();
  });

  test('a known day is not drawn as if it were uncertain', async () => {
    openApp('#/visits/2016-07-06-cross-strait-camp');
    await panel('Who was in the room');
    expect(screen.queryByRole('img', { name: /The visit was in this time/ })).toBeNull();
  });

  test('leads to the visits before and after with the same partner', async () => {
    openApp('#/visits/2016-07-06-cross-strait-camp');
    const around = await panel('Before and after, with the same partners');
    expect(
      within(around).getByRole('link', { name: /^Previous 1 Jul 2014 Cross-strait youth forum/ }),
    ).toHaveAttribute('href', expect.stringMatching(/^#\/visits\/2014-07-01/));
    expect(around).toHaveTextContent('No other visits are on record with');
  });

  test('with nobody of the partner named, it says so', async () => {
    openApp('#/visits/2024-03-08-southeast-asia');
    expect(await panel('Who was in the room')).toHaveTextContent('Nobody named in the record');
  });

  test('links out only to the web, with the host in sight', async () => {
    const sources = (realFile('sources') as { sources: { id: string }[] }).sources.map((source) =>
      source.id === 's-seed-qianan' ? { ...source, url: 'https://example.org/page' } : source,
    );
    openApp('#/visits/2021-03-qianan', { sources: () => json(sources) });
    const link = within(await panel('Source')).getByRole('link');
    expect(link).toHaveAttribute('href', 'https://example.org/page');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveTextContent('example.org');
  });

  test('an id that nobody has: said plainly, with a way on', async () => {
    openApp('#/visits/__proto__');
    expect(await screen.findByRole('heading', { level: 1, name: 'No visit has this address' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All visits' })).toHaveAttribute('href', '#/visits');
  });
});
