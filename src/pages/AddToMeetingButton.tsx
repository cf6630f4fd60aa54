import { useEffect, useRef, useState } from 'react';
import { showPaths } from '../query/show-paths.ts';
import type { Slide } from '../slides/deck.ts';
import { deckName } from '../slides/keep/deck-name.ts';
import { useKeptDecks } from '../slides/keep/use-kept-decks.ts';
import { useRegister } from '../source/use-register.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './AddToMeetingButton.module.css';
import { type Added, addTo, decksToAddTo, type Target, takeBack, worksOn } from './add-to-meeting.ts';

/** The address of what is on the screen, without its language. */
function addressHere(): string {
  const [path = '', query = ''] = location.hash.split(/\?(.*)/s);
  const params = new URLSearchParams(query);
  params.delete('lang');
  return `${path || '#/'}${params.size > 0 ? `?${params}` : ''}`;
}

/** Adds to the deck that is worked on; where there is none, asks to which. Says so, and takes it back. */
export function AddToMeetingButton({
  figure,
  href,
  visit,
  quiet = false,
}: {
  /** Id of the figure that draws the view; see `slides/figures`. */
  readonly figure?: string;
  /** The address of the view, where it is not that of the page. */
  readonly href?: string;
  /** Id of a visit, which has a slide of its own. */
  readonly visit?: string;
  /** Words only, as beside a heading. */
  readonly quiet?: boolean;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting;
  const register = useRegister();
  const kept = useKeptDecks();
  const [added, setAdded] = useState<Added | 'taken back'>();
  const [asking, setAsking] = useState(false);
  const [last, setLast] = useState('');
  const frame = useRef<HTMLSpanElement>(null);
  /** What was pressed goes away; whoever pressed it by key stands where it began. */
  const back = () => requestAnimationFrame(() => frame.current?.querySelector('button')?.focus());
  const nameOf = ({ deck }: Pick<Target, 'deck'>) => deckName(deck, register, lang, words);

  const slide = (): Omit<Slide, 'id'> =>
    visit === undefined
      ? { kind: 'figure', of: `${figure}|${href ?? addressHere()}` }
      : { kind: 'visit', of: visit };
  const add = (target: Target | undefined) => {
    const next = addTo(target, slide());
    setLast(nameOf(next));
    setAdded(next);
    setAsking(false);
  };

  // Talks to the window: what was said goes when somebody turns elsewhere, or on Escape.
  useEffect(() => {
    if (!added) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setAdded(undefined);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setAdded(undefined);
      frame.current?.querySelector('button')?.focus();
    };
    addEventListener('pointerdown', outside);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('keydown', leave);
    };
  }, [added]);

  const targets = decksToAddTo(kept);
  const now = worksOn(kept);
  const choices = [
    ...targets.map((target) => ({ id: target.place, label: nameOf(target) })),
    { id: '', label: own.addNew, note: own.addNewNote },
  ];
  return (
    <span ref={frame} className={styles['frame']} data-picture="none">
      {asking || (!now && targets.length > 0) ? (
        <Menu
          quiet={quiet}
          choices={choices}
          label={own.add}
          onChoose={(place) => add(targets.find((target) => target.place === place))}
        >
          {own.add}
        </Menu>
      ) : (
        <Button
          kind={quiet ? 'quiet' : 'plain'}
          title={now ? own.addTo(nameOf(now)) : undefined}
          onClick={() => add(now)}
        >
          {own.add}
        </Button>
      )}
      <span className={added ? styles['said'] : undefined}>
        <span role="status">
          {added === 'taken back' && own.takenBack(last)}
          {added && added !== 'taken back' && own.added(last)}
        </span>
        {added && added !== 'taken back' && (
          <span className={styles['doors']}>
            <a href={showPaths.deck(added.deck.about, { deck: added.place, slide: added.slide })}>
              {own.openDeck}
            </a>
            <Button
              kind="quiet"
              onClick={() => {
                takeBack(added);
                setAdded('taken back');
                back();
              }}
            >
              {own.undo}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                takeBack(added);
                setAdded(undefined);
                setAsking(true);
                back();
              }}
            >
              {own.addOther}
            </Button>
          </span>
        )}
        {added && (
          <span className={styles['close']}>
            <IconButton
              icon="close"
              label={words.ui.close}
              onClick={() => {
                setAdded(undefined);
                back();
              }}
            />
          </span>
        )}
      </span>
    </span>
  );
}
