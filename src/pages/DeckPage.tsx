import { useState } from 'react';
import { paths } from '../query/paths.ts';
import type { ShowView } from '../query/show-view.ts';
import { useDeckView } from '../query/use-show-view.ts';
import type { Register } from '../records/register.ts';
import type { Deck } from '../slides/deck.ts';
import { linkWith } from '../slides/deck-names.ts';
import { DeckEditor } from '../slides/editor/DeckEditor.tsx';
import { useDeckGround } from '../slides/editor/use-edited-show.ts';
import { useDeckAt } from '../slides/keep/use-deck-at.ts';
import { whyNot } from '../slides/keep/why-not.ts';
import { useGuests } from '../slides/use-guests.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { AddressNotice } from './AddressNotice.tsx';

/** Names the deck of an address: its own text, or what it is made of. */
const nameOf = ({ deck, about }: Pick<ShowView, 'deck' | 'about'>): string =>
  deck === '' ? JSON.stringify(about) : deck;

/**
 * Names the time in which one deck is worked on. What the work writes into the address goes on with it; any other address
 * is another deck.
 */
function useSitting(view: ShowView): { readonly sitting: number; readonly goesOn: (name: string) => void } {
  const name = nameOf(view);
  const [known, setKnown] = useState({ sitting: 0, names: [name] });
  if (!known.names.includes(name)) setKnown({ sitting: known.sitting + 1, names: [name] });
  return {
    sitting: known.sitting,
    goesOn: (next) => setKnown((now) => ({ ...now, names: [...now.names, next] })),
  };
}

/** A deck, to be looked through and changed: the one of the address, or as made from the records. */
export function DeckPage() {
  const { words } = useLanguage();
  const register = useRegister();
  const { view, ignored, change } = useDeckView(register, linkWith);
  const { sitting, goesOn } = useSitting(view);
  const { deck, waiting, want, faults } = useDeckAt(view.deck);
  const { keep } = words.meeting;
  if (waiting)
    return (
      <div aria-busy="true">
        <PageHead title={words.app.pages.deck} sub={keep.coming} />
      </div>
    );
  if (want)
    return (
      <>
        <PageHead title={words.app.pages.deck} />
        <EmptyState title={whyNot(want, faults, view.deck, words.meeting)}>
          <ButtonLink href={paths.decks()}>{words.meeting.editor.all}</ButtonLink>
        </EmptyState>
      </>
    );
  return (
    <>
      <AddressNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      {faults.length > 0 && (
        <Notice tone="info" title={words.meeting.openedPart(words.app.pages.deck, faults.length)}>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.code} ${fault.at}`}>{keep.fault(fault)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <OpenDeck
        key={sitting}
        register={register}
        deck={deck}
        view={view}
        onWrite={(place, slide, about) => {
          goesOn(nameOf({ deck: place, about }));
          change({ deck: place, slide, about }, { replace: true });
        }}
        onTongue={(tongue) => change({ in: tongue }, { replace: true })}
      />
    </>
  );
}

/** A deck that could be had. The records are those of the moment it was opened. */
function OpenDeck(props: OpenDeckProps) {
  const { words } = useLanguage();
  const [register] = useState(props.register);
  const guests = useGuests(register, props.view);
  if (guests) return <GuestsDeck {...props} register={register} guests={guests} />;
  return (
    <div aria-busy="true">
      <PageHead title={words.app.pages.deck} sub={words.show.preparing} />
    </div>
  );
}

interface OpenDeckProps {
  readonly register: Register;
  /** Nothing for the one that is made of what the address is about. */
  readonly deck: Deck | undefined;
  readonly view: ShowView;
  readonly onWrite: (place: string, slide: string, about: ShowView['about']) => void;
  readonly onTongue: (tongue: ShowView['in']) => void;
}

/** What it is about stays what it was when it was opened. */
function GuestsDeck({
  register,
  guests,
  deck,
  view,
  onWrite,
  onTongue,
}: OpenDeckProps & { readonly guests: Register }) {
  const [about] = useState(deck?.about ?? view.about);
  const ground = useDeckGround(register, guests, about, view.names);
  return (
    <DeckEditor
      deck={deck ?? ground.made}
      ground={ground}
      view={view}
      write={(place, slide) => onWrite(place, slide, about)}
      onTongue={onTongue}
    />
  );
}
