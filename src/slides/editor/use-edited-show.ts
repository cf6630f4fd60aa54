import { useMemo } from 'react';
import { type Renaming, withoutNames } from '../../query/show-names.ts';
import type { About, ShowView } from '../../query/show-view.ts';
import type { Register } from '../../records/register.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { Deck, Slide } from '../deck.ts';
import { aboutWith, slideWith } from '../deck-names.ts';
import { type DrawnSlide, drawnSlide, drawnSlides, type Tongues, tonguesOf } from '../drawn.ts';
import { guestDeck } from '../guest-deck.ts';
import { makeDeck } from '../make-deck.ts';
import type { ShowData } from '../show-data.ts';
import { type Subject, subjectOf } from '../subject.ts';

/** What a deck is made of: the records as guests may see them, and in them what it is about. */
export interface DeckGround {
  readonly register: Register;
  /** All records: a name that somebody types may be of anybody. */
  readonly loaded: Register;
  readonly subject: Subject;
  /** From the ids of the deck to those of the guests’ records, where they differ. */
  readonly rename: Renaming | undefined;
  /** The deck as the records alone make it. */
  readonly made: Deck;
}

/**
 * The ground of a deck.
 * @param loaded all records; a deck speaks of them by their own ids
 * @param guests what of them guests may see, without names by other ids
 */
export function useDeckGround(
  loaded: Register,
  guests: Register,
  about: About,
  names: ShowView['names'],
): DeckGround {
  const { lang, words } = useLanguage();
  const key = JSON.stringify(about);
  const rename = useMemo(() => (names === 'off' ? withoutNames(loaded) : undefined), [loaded, names]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what it is about
  const subject = useMemo(
    () => subjectOf(rename ? aboutWith(about, rename) : about, guests),
    [key, guests, rename],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
  return useMemo(
    () => ({
      register: guests,
      loaded,
      subject,
      rename,
      made: makeDeck(about, { register: guests, subject, lang, words }),
    }),
    [guests, loaded, subject, rename, key, lang, words],
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
function useDrawn(
  deck: Deck,
  { register, subject, rename }: DeckGround,
  tongues: Tongues,
): readonly DrawnSlide[] {
  const { guests, title, minutes } = deck;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what slides are made from beside themselves
  const known = useMemo(
    () => new WeakMap<Slide, DrawnSlide>(),
    [register, subject, rename, tongues, guests, title, minutes],
  );
  return useMemo(
    () =>
      deck.slides.map((slide) => {
        const shown = rename ? slideWith(slide, rename) : slide;
        const drawn = known.get(slide) ?? { ...drawnSlide(shown, deck, subject, register, tongues), slide };
        known.set(slide, drawn);
        return drawn;
      }),
    [deck, known, subject, register, rename, tongues],
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
  const { register, subject, rename, loaded } = ground;
  const tongues = useMemo(() => tonguesOf(setting, lang), [setting, lang]);
  const drawn = useDrawn(deck, ground, tongues);
  const slides = useMemo(() => drawn.filter(({ slide }) => !slide.hidden), [drawn]);
  // What leaves the editor without names has none that somebody typed either.
  const safe = useMemo(() => {
    if (!rename) return { deck, slides };
    const shown = guestDeck(deck, loaded, 'off');
    return { deck: shown, slides: drawnSlides(shown, subject, register, tongues) };
  }, [deck, slides, rename, loaded, subject, register, tongues]);
  const whole = useMemo(
    () => ({ ...safe, register, subject, tongues, ratio, look }),
    [safe, register, subject, tongues, ratio, look],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slide shows of the others only how many there are
  const show = useMemo(() => whole, [register, subject, tongues, ratio, look, slides.length]);
  return { show, whole, drawn };
}
