import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Deck, Guest } from '../deck.ts';
import { setGuests } from './deck-edits.ts';
import styles from './GuestList.module.css';
import { GuestRow } from './GuestRow.tsx';
import { guestsFrom, moved } from './guest-lines.ts';
import type { Edit } from './use-deck-session.ts';

/** Who is expected: typed one by one, or pasted as a list. */
export function GuestList({
  deck,
  edit,
  onRest,
}: {
  readonly deck: Deck;
  readonly edit: Edit;
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const [pasting, setPasting] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const { guests = [] } = deck;
  const pasted = guestsFrom(pasting ?? '');
  const set = (next: readonly Guest[], said?: string) =>
    edit(setGuests(deck, next), said === undefined ? {} : { said });
  return (
    <div>
      <h2 className={styles['head']}>{own.guests}</h2>
      <p className={styles['note']}>{own.guestsNote}</p>
      <ul ref={list} className={styles['guests']}>
        {guests.map((guest, i) => (
          <GuestRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a guest is known by the place alone while a name is typed
            key={i}
            guest={guest}
            n={i + 1}
            count={guests.length}
            onType={(next, field) =>
              edit(setGuests(deck, guests.with(i, next)), { joins: `guest ${i} ${field}` })
            }
            onRest={onRest}
            onMove={(by) => set(moved(guests, i, i + by), own.said.guestMoved(i + 1, i + 1 + by))}
            onRemove={() => set(guests.toSpliced(i, 1))}
          />
        ))}
      </ul>
      <div className={styles['tools']}>
        <Button
          kind="quiet"
          onClick={() => {
            set([...guests, { name: {} }]);
            // The row is drawn by the time the next frame is.
            requestAnimationFrame(() =>
              list.current?.querySelector<HTMLElement>('li:last-child input')?.focus(),
            );
          }}
        >
          {own.addGuest}
        </Button>
        <Button
          kind="quiet"
          aria-expanded={pasting !== undefined}
          onClick={() => setPasting(pasting === undefined ? '' : undefined)}
        >
          {own.paste}
        </Button>
      </div>
      {pasting !== undefined && (
        <div className={styles['paste']} data-own-undo="">
          <label>
            {own.pasteLabel}
            <textarea
              rows={4}
              value={pasting}
              placeholder={own.pasteExample}
              onChange={({ target: { value } }) => setPasting(value)}
            />
          </label>
          <Button
            disabled={pasted.length === 0}
            onClick={() => {
              set([...guests, ...pasted]);
              setPasting(undefined);
            }}
          >
            {own.pasteAdd(pasted.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
