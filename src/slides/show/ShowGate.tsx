import { type ReactNode, useMemo, useState } from 'react';
import { paths } from '../../query/paths.ts';
import { showPaths } from '../../query/show-paths.ts';
import type { ShowView } from '../../query/show-view.ts';
import type { Register } from '../../records/register.ts';
import { ToneContext, useLanguage } from '../../ui/use-language.ts';
import { forGuests } from '../../words/for-guests.ts';
import type { Deck } from '../deck.ts';
import type { ShowData } from '../show-data.ts';
import { useAskedDeck } from '../use-asked-deck.ts';
import { useGuests } from '../use-guests.ts';
import { useShowData } from '../use-show-data.ts';
import { ShowNotice } from './ShowNotice.tsx';

interface GateProps {
  readonly register: Register;
  readonly view: ShowView;
  readonly children: (show: ShowData) => ReactNode;
}

/** Lets slides through once there are some: their deck has come, and there is something in it. */
export function ShowGate({ register, view, children }: GateProps) {
  const { words } = useLanguage();
  const say = words.show;
  const { deck, waiting, fault } = useAskedDeck(view.deck);
  const decks = { href: paths.decks(), text: say.toDecks };
  if (fault)
    return (
      <ShowNotice title={say.noDeck} ways={[decks]}>
        {fault}
      </ShowNotice>
    );
  if (waiting) return <ShowNotice title={say.waiting} waiting ways={[decks]} />;
  return (
    <Begun key={view.deck} register={register} view={view} deck={deck}>
      {children}
    </Begun>
  );
}

/** The records are those of the moment the show begins: what is loaded anew meanwhile changes no figure in mid-meeting. */
function Begun({ register, view, deck, children }: GateProps & { readonly deck: Deck | undefined }) {
  const { words } = useLanguage();
  const [loaded] = useState(register);
  // Fixed likewise: a deck that is changed meanwhile, in another window, changes no slide.
  const [begun] = useState(deck);
  const guests = useGuests(loaded, view);
  if (!guests)
    return (
      <ShowNotice
        title={words.show.preparing}
        waiting
        ways={[{ href: paths.decks(), text: words.show.toDecks }]}
      />
    );
  return (
    <Drawn loaded={loaded} guests={guests} view={view} begun={begun}>
      {children}
    </Drawn>
  );
}

function Drawn({
  loaded,
  guests,
  view,
  begun,
  children,
}: Omit<GateProps, 'register'> & {
  readonly loaded: Register;
  readonly guests: Register;
  readonly begun: Deck | undefined;
}) {
  const { words } = useLanguage();
  const whole = useShowData(loaded, guests, view, begun);
  const { only } = view;
  const show = useMemo(
    () => (only ? { ...whole, slides: whole.slides.filter(({ slide }) => slide.id === only) } : whole),
    [whole, only],
  );
  const say = words.show;
  const { subject } = show;
  // A deck of its own goes on without what it was made of; its slides say what they miss.
  const gone = subject.kind === 'nothing' && subject.gone && !begun;
  if (show.slides.length > 0 && !gone) return <ToneContext value={forGuests}>{children(show)}</ToneContext>;
  const edit = { href: showPaths.deck(view.about, { deck: view.deck }), text: say.toDeck };
  return (
    <ShowNotice
      title={gone ? say.aboutGone : only ? say.onlyGone : say.empty}
      ways={gone ? [{ href: paths.decks(), text: say.toDecks }] : [edit]}
    >
      {gone ? say.aboutGoneText : only ? undefined : say.emptyText}
    </ShowNotice>
  );
}
