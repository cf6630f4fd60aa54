import { useMemo, useState } from 'react';
import { Menu } from '../../ui/Menu.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Deck, Slide } from '../deck.ts';
import { ChooseFigure } from './ChooseFigure.tsx';
import { ChooseVisit } from './ChooseVisit.tsx';
import { byHand, kindName, missingKinds } from './offered.ts';
import type { DeckGround } from './use-edited-show.ts';

/** "Add a slide": by hand, or one that the records have something for. */
export function AddSlide({
  deck,
  ground: { register, subject },
  onAdd,
}: {
  readonly deck: Deck;
  readonly ground: DeckGround;
  readonly onAdd: (slide: Omit<Slide, 'id'>) => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting.editor;
  const [asking, setAsking] = useState<'visit' | 'figure'>();
  const close = () => setAsking(undefined);
  const add = (slide: Omit<Slide, 'id'>) => {
    close();
    onAdd(slide);
  };
  const there = deck.slides.map(({ kind }) => kind).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the deck only which kinds it has
  const missing = useMemo(
    () => missingKinds(deck, subject, register, lang, words),
    [there, subject, register, lang, words],
  );
  const choices = [
    ...byHand.map((id) => ({ id: id as string, label: kindName(id, words), note: own.addNotes[id] })),
    ...missing.map((id) => ({
      id,
      label: kindName(id, words),
      note: own.again,
    })),
  ];
  return (
    <>
      <Menu
        choices={choices}
        onChoose={(kind) => {
          if (kind === 'visit' || kind === 'figure') setAsking(kind);
          else add(kind === 'agenda' ? { kind, of: '09:00,09:15,09:45,10:15' } : { kind });
        }}
      >
        {own.add}
      </Menu>
      {asking === 'visit' && (
        <ChooseVisit register={register} onClose={close} onChoose={(of) => add({ kind: 'visit', of })} />
      )}
      {asking === 'figure' && (
        <ChooseFigure
          register={register}
          subject={subject}
          onClose={close}
          onChoose={(of) => add({ kind: 'figure', of })}
        />
      )}
    </>
  );
}
