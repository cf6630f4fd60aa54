import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLink } from '../../src/slides/keep/deck-link.ts';
import { theDecks } from '../../src/slides/keep/the-decks.ts';
import { forgetDecks, openDeck, says, slides } from './deck-app.tsx';

const slide = (name: RegExp) => screen.getByRole('button', { name });
const deckOf = () => new URLSearchParams(location.hash.split('?')[1]).get('deck') ?? '';
const CAST = [
  'Welcome',
  'Who is in the room',
  'At a glance',
  'Timeline',
  'What was agreed',
  'Themes',
  'Proposals',
  'Next steps',
  'Thanks',
];

beforeEach(forgetDecks);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a deck that is made of a partner', () => {
  test('needs no more than its address until something is changed', async () => {
    await openDeck('#/deck?of=partner:cast');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'China Association for Science and Technology',
    );
    expect(slides()).toEqual(expect.arrayContaining(CAST));
    expect(screen.getByText('As made from the records, with nothing changed.')).toBeInTheDocument();
    expect(deckOf()).toBe('');
    expect(screen.getByRole('link', { name: /^Present/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/show\?of=partner%3Acast&slide=welcome$/),
    );
  });

  test('hidden, moved, doubled and deleted: in the link, and taken back to none', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast');
    const before = slides();
    await user.click(slide(/^3, At a glance/));
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    await says('Slide 3 is hidden');
    expect(slide(/^3, At a glance.*\(Hidden\)$/)).toBeInTheDocument();
    expect(readLink(deckOf()).deck?.slides[2]).toMatchObject({ id: 'glance', hidden: true });
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    await says('Slide 3 moved to place 2');
    expect(slides()[1]).toBe('At a glance');
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(slides().filter((name) => name === 'At a glance')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(slide(/^1, Welcome/));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(slides()).not.toContain('Welcome');
    for (let i = 0; i < 5; i++) await user.keyboard('{Control>}z{/Control}');
    expect(slides()).toEqual(before);
    expect(deckOf()).toBe('');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await says('Done again');
    expect(readLink(deckOf()).deck?.slides[2]).toMatchObject({ id: 'glance', hidden: true });
  });

  test('by keyboard alone: arrows choose, with Alt they move', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast');
    slide(/^1, Welcome/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(slide(/^3, At a glance/)).toHaveFocus();
    expect(slide(/^3, At a glance/)).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await says('Slide 3 moved to place 4');
    expect(slides()[3]).toBe('At a glance');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(slides()[0]).toBe('At a glance');
  });

  test('a line typed stands in the link, one step whatever its length, and goes back to the records', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast&slide=glance');
    const field = screen.getByRole('textbox', { name: 'Title, English' });
    const given = field.getAttribute('placeholder') ?? '';
    expect(given).not.toBe('');
    expect(field).toHaveValue('');
    await user.click(field);
    expect(field).toHaveValue(given);
    await user.clear(field);
    await user.type(field, 'Friends of the house');
    await waitFor(() =>
      expect(readLink(deckOf()).deck?.slides.find(({ id }) => id === 'glance')?.edits).toEqual({
        title: { en: 'Friends of the house' },
      }),
    );
    expect(slide(/^3, At a glance: Friends of the house$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Title: as the records say' }));
    expect(deckOf()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Title, English' })).toHaveValue('Friends of the house');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(deckOf()).toBe('');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  test('goes back to what the records make of it, but for title, guests and time', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast');
    const before = slides();
    await user.click(screen.getByText('Title, time and guests'));
    await user.type(screen.getByRole('textbox', { name: 'Title of the deck, English' }), 'Friends');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Reset to the generated deck' }));
    await says('The slides are as the records give them');
    expect(slides()).toEqual(before);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Friends');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(slides()).toHaveLength(before.length - 1);
  });

  test('notes and guests stay on this device, and are there when it is opened again', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast');
    await user.click(screen.getByText('Title, time and guests'));
    await user.click(screen.getByRole('button', { name: 'Add a guest' }));
    await user.type(screen.getByRole('textbox', { name: 'Guest 1, name, English' }), 'Ann Example');
    await user.click(screen.getByRole('button', { name: 'Paste a list' }));
    await user.type(screen.getByRole('textbox', { name: 'One guest a line: name, post' }), '张三，校长');
    await user.click(screen.getByRole('button', { name: 'Add 1 guest' }));
    await user.click(screen.getByRole('button', { name: 'Move guest 2 up' }));
    await says('Guest 2 moved to place 1');
    await user.type(screen.getByRole('textbox', { name: 'Notes, English' }), 'Speak slowly');
    await user.tab();
    expect(deckOf()).toMatch(/^~/);
    expect(location.href).not.toMatch(/Ann|Speak/);
    act(() => theDecks.flush());
    const address = location.hash;
    cleanup();
    await openDeck(address);
    expect(screen.getByText('Kept on this device.')).toBeInTheDocument();
    expect(theDecks.kept.decks[0]?.deck.guests).toEqual([
      { name: { zh: '张三' }, post: { zh: '校长' } },
      { name: { en: 'Ann Example' } },
    ]);
    expect(screen.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Speak slowly');
  });

  test('a device that keeps nothing: said, and the work goes on', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = await openDeck('#/deck?of=partner:cast');
    await user.type(screen.getByRole('textbox', { name: 'Notes, English' }), 'Speak slowly');
    act(() => theDecks.flush());
    await says('Not saved on this device. Save the deck as a file.');
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(slide(/^1, Welcome.*\(Hidden\)$/)).toBeInTheDocument();
  });

  test('what another window changes is taken over', async () => {
    const { user } = await openDeck('#/deck?of=partner:cast');
    await user.type(screen.getByRole('textbox', { name: 'Notes, English' }), 'Mine');
    act(() => theDecks.flush());
    const [kept] = theDecks.kept.decks;
    if (!kept) throw new Error('nothing kept');
    const text = localStorage.getItem('pd.decks') ?? '';
    localStorage.setItem('pd.decks', text.replace('"Mine"', '"Theirs"'));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'pd.decks' })));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Theirs'),
    );
    await says('This deck was changed in another window; here it is as it is now');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('textbox', { name: 'Notes, English' })).toHaveValue('Mine');
  });
});
