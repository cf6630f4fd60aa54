import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { json, openApp } from '../support/app.tsx';
import { realFile } from '../support/register.ts';
import { forgetDecks, openDeck, says, slides } from './deck-app.tsx';

beforeEach(forgetDecks);
afterEach(cleanup);

describe('adding slides', () => {
  test('a text, an agenda with its times, a visit, a figure', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast&slide=thanks');
    const add = async (kind: string) => {
      await user.click(screen.getByRole('button', { name: 'Add a slide' }));
      await user.click(screen.getByRole('menuitem', { name: kind }));
    };
    await add('Text');
    expect(screen.getByRole('textbox', { name: 'Line 1, English' })).toBeInTheDocument();
    await add('Agenda');
    await user.click(screen.getByRole('button', { name: 'Remove time 1' }));
    expect(screen.getByLabelText('Time 1')).toHaveValue('09:15');
    await user.click(screen.getByRole('button', { name: 'Add a time' }));
    expect(screen.getByLabelText('Time 4')).toHaveValue('10:30');
    await add('A visit');
    const dialog = screen.getByRole('dialog', { name: 'Which visit?' });
    await user.type(within(dialog).getByRole('searchbox'), 'qianan');
    await within(dialog).findByText('1 visit');
    await user.click(within(dialog).getByRole('button', { name: /^Mar–Apr 2021/ }));
    await says('A visit added in place 13');
    await add('Figure');
    await user.click(screen.getByRole('button', { name: /^Visits a year by theme group/ }));
    expect(screen.getByRole('link', { name: 'Open this view' })).toHaveAttribute('href', '#/themes');
    expect(slides().slice(-4)).toEqual(['Text', 'Agenda', 'A visit', 'Figure']);
  });

  test('a blank deck says what can be added', async () => {
    openApp('#/deck');
    expect(await screen.findByText('No slides yet')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Untitled deck');
  });
});

describe('a deck that cannot be had', () => {
  test.each([
    ['#/deck?deck=~gone', 'This deck is not kept on this device.'],
    ['#/deck?deck=@gone', 'The office has no deck called “gone”.'],
    ['#/deck?deck=1-abc', 'This deck cannot be read. The link is cut off.'],
    ['#/deck?deck=7.partner_cast', 'This deck cannot be read. It was made by a later version'],
    ['#/deck?deck=nonsense', 'The link does not name a deck.'],
  ])('%s', async (address, said) => {
    openApp(address);
    expect(await screen.findByText((text) => text.startsWith(said))).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'All decks' })).toHaveAttribute('href', '#/decks');
  });

  test('of a partner that is gone: it opens, and says so', async () => {
    await openDeck('#/deck?of=partner:gone&deck=1.partner_gone..welcome.thanks');
    expect(screen.getByText(/no longer on record\. The slides/)).toBeInTheDocument();
  });
});

test('nothing internal is offered, or stands anywhere on the page', async () => {
  const file = realFile('visits') as { visits: { id: string; title: unknown; visibility?: string }[] };
  const secret = file.visits.find(({ id }) => id === '2021-05-cast');
  Object.assign(secret ?? {}, { visibility: 'internal', title: 'SECRETTALK' });
  const { user } = await openDeck('#/deck?of=partner:cast&slide=thanks', { visits: () => json(file) });
  await user.click(screen.getByRole('button', { name: 'Add a slide' }));
  await user.click(screen.getByRole('menuitem', { name: 'A visit' }));
  await user.type(screen.getByRole('searchbox', { name: /^Find a visit/ }), 'secrettalk');
  await screen.findByText('No visit has these words.');
  await user.clear(screen.getByRole('searchbox', { name: /^Find a visit/ }));
  await screen.findByText('30 of 84 visits');
  expect(document.documentElement.outerHTML).not.toContain('SECRET');
});
