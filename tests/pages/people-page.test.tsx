import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/app.tsx';

const directory = () => screen.findByRole('region', { name: 'Directory' });
const names = async () =>
  within(await directory())
    .getAllByRole('link')
    .map((link) => link.textContent ?? '');

describe('the page of people', () => {
  test('says how many there are and on which side, each figure a door', async () => {
    openApp('#/people');
    const ours = await screen.findByRole('link', { name: '92' });
    expect(ours).toHaveAttribute('href', '#/people?side=home');
    expect(screen.getByText(/named in/)).toHaveTextContent(
      /333 people named in 85 visits: 92 of ours, 240 of theirs/,
    );
  });

  test('does not cut the directory silently', async () => {
    const { user } = openApp('#/people');
    expect(await names()).toHaveLength(24);
    expect(await directory()).toHaveTextContent('24 of 333 shown.');
    await user.click(within(await directory()).getByRole('button', { name: 'Show all 333' }));
    expect(await names()).toHaveLength(333);
  });

  test('a search, a side and an order live in the address', async () => {
    const { user } = openApp('#/people?side=home&sort=name');
    expect((await names())[0]).toMatch(/^[AB]/i);
    await user.click(screen.getByRole('radio', { name: 'Most visits' }));
    await waitFor(() => expect(location.hash).toBe('#/people?side=home'));
    expect((await names())[0]).toMatch(/^YANG Renshu 杨仁树/);
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), '武贵龙');
    await waitFor(() => expect(decodeURIComponent(location.hash)).toBe('#/people?side=home&q=武贵龙'));
    await waitFor(async () => expect(await names()).toEqual([expect.stringMatching(/^WU Guilong/)]));
  });

  test('those met at the visits of one partner, with these visits alone', async () => {
    const { user } = openApp('#/people?partner=cast&side=partner');
    expect(await names()).toEqual([expect.stringMatching(/1 visit$/), expect.stringMatching(/1 visit$/)]);
    expect(await directory()).toHaveTextContent('2 people');
    await user.click(screen.getByRole('radio', { name: 'Ours' }));
    await waitFor(async () => expect(await names()).toHaveLength(5));
    await user.click(screen.getByRole('button', { name: 'Remove Partner: CAST' }));
    await waitFor(() => expect(location.hash).toBe('#/people?side=home'));
  });

  test('a match that the row does not show is quoted, with where it stands', async () => {
    openApp('#/people?q=pro+vice-chancellor+simon');
    const row = within(await directory()).getByRole('link', { name: /Simon Bradbury/ });
    expect(row).toHaveTextContent('Post: Prof., Pro Vice-Chancellor');
    expect([...row.querySelectorAll('mark')].map((m) => m.textContent)).toEqual(
      expect.arrayContaining(['Simon', 'Vice-Chancellor']),
    );
  });

  test('nobody fits: said, with the way back', async () => {
    const { user } = openApp('#/people?q=zzzz');
    expect(await screen.findByText('Nobody on record fits')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everybody' }));
    await waitFor(() => expect(location.hash).toBe('#/people'));
  });

  test('names the known faces, and a Chinese name is marked as Chinese', async () => {
    openApp('#/people');
    const faces = await screen.findByRole('region', { name: /^Known faces: 15 of 241 people/ });
    expect(within(faces).getAllByRole('listitem')).toHaveLength(15);
    expect(within(faces).getByText('中村文彦')).toHaveAttribute('lang', 'zh');
  });
});

describe('the page of a person', () => {
  test('one of ours: a sentence from the records, whom they met by partner, posts, visits', async () => {
    openApp('#/people/yang-renshu');
    expect(await screen.findByRole('heading', { level: 1, name: 'YANG Renshu 杨仁树' })).toBeVisible();
    expect(screen.getByText(/^Named at/)).toHaveTextContent(
      /^Named at 24 visits from 2019 to 2024: 13 received, 8 made and 3 elsewhere\./,
    );
    const met = screen.getByRole('region', { name: 'Whom YANG Renshu met, by partner' });
    const [first] = within(met).getAllByRole('img');
    expect(first).toHaveAccessibleName(/^30 Dec 2020, Inbound; 30 Oct 2023, Inbound; /);
    expect(met).toHaveTextContent('18 of 31 shown.');
    expect(screen.getByRole('region', { name: '24 visits' })).toBeVisible();
  });

  test('one of theirs: whom of ours they met', async () => {
    openApp('#/people/ulrich-rudiger');
    const met = await screen.findByRole('region', { name: 'Whom of ours Ulrich Rüdiger met' });
    expect(within(met).getAllByRole('rowheader')).toHaveLength(7);
    expect(screen.getByText('乌尔里希·鲁迪格')).toHaveAttribute('lang', 'zh');
  });

  test('an id that nobody has', async () => {
    openApp('#/people/constructor');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'No person has this address' }),
    ).toBeVisible();
  });
});
