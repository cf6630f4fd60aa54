import { useMemo, useState } from 'react';
import type { About, ShowView } from '../../query/show-view.ts';
import type { Register } from '../../records/register.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { Deck, Slide } from '../deck.ts';
import { type DrawnSlide, drawnSlide, type Tongues, tonguesOf } from '../drawn.ts';
import { guestRegister } from '../guest-register.ts';
import { makeDeck } from '../make-deck.ts';
import type { ShowData } from '../show-data.ts';
import { type Subject, subjectOf } from '../subject.ts';

/** What a deck is made of: the records as guests may see them, and in them what it is about. */
export interface DeckGround {
  readonly register: Register;
  readonly subject: Subject;
  /** The deck as the records alone make it. */
  readonly made: Deck;
}

/** The ground of a deck. The records are those of the moment when it was opened. */
export function useDeckGround(register: Register, about: About, names: ShowView['names']): DeckGround {
  const { lang, words } = useLanguage();
  const [loaded] = useState(register);
  const guests = useMemo(() => guestRegister(loaded, names), [loaded, names]);
  const key = JSON.stringify(about);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what it is about
  const subject = useMemo(() => subjectOf(about, guests), [key, guests]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
  return useMemo(
    () => ({
      register: guests,
      subject,
      made: makeDeck(about, { register: guests, subject, lang, words }),
    }),
    [guests, subject, key, lang, words],
  );
}

/** A deck as it is drawn while it is worked on. */
export interface EditedShow {
  /** For drawing: the same object as long as neither the number of slides nor the way they look changes. */
  readonly show: ShowData;
  /** For what is made of all slides: as the deck is now. */
  readonly whole: ShowData;
  /** Every slide, hidden ones too; one that nothing was done to stays the same object. */
  readonly drawn: readonly DrawnSlide[];
}

/** Slides of a deck as drawn; those that nothing was done to are not made anew. */
function useDrawn(deck: Deck, { register, subject }: DeckGround, tongues: Tongues): readonly DrawnSlide[] {
  const { guests, title, minutes } = deck;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what slides are made from beside themselves
  const known = useMemo(
    () => new WeakMap<Slide, DrawnSlide>(),
    [register, subject, tongues, guests, title, minutes],
  );
  return useMemo(
    () =>
      deck.slides.map((slide) => {
        const drawn = known.get(slide) ?? drawnSlide(slide, deck, subject, register, tongues);
        known.set(slide, drawn);
        return drawn;
      }),
    [deck, known, subject, register, tongues],
  );
}

/** A deck as drawn. @param view how slides are to look */
export function useEditedShow(
  deck: Deck,
  ground: DeckGround,
  view: Pick<ShowView, 'in' | 'ratio' | 'look'>,
): EditedShow {
  const { lang } = useLanguage();
  const { in: setting, ratio, look } = view;
  const { register, subject } = ground;
  const tongues = useMemo(() => tonguesOf(setting, lang), [setting, lang]);
  const drawn = useDrawn(deck, ground, tongues);
  const slides = useMemo(() => drawn.filter(({ slide }) => !slide.hidden), [drawn]);
  const whole = useMemo(
    () => ({ register, deck, subject, slides, tongues, ratio, look }),
    [register, deck, subject, slides, tongues, ratio, look],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slide shows of the others only how many there are
  const show = useMemo(() => whole, [register, subject, tongues, ratio, look, slides.length]);
  return { show, whole, drawn };
}
