import { useMemo } from 'react';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Deck, Slide } from '../deck.ts';
import { drawnSlide } from '../drawn.ts';
import { AgendaTimes } from './AgendaTimes.tsx';
import { LineFields } from './LineFields.tsx';
import { NotesFields } from './NotesFields.tsx';
import styles from './SlideForm.module.css';
import type { Edit } from './use-deck-session.ts';
import type { DeckGround } from './use-edited-show.ts';

/** Both faces of a slide as the records give it, before anything was typed. */
function useGiven(slide: Slide, deck: Deck, { subject, register }: DeckGround) {
  const { kind, of } = slide;
  const { about, title, minutes, guests } = deck;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed changes nothing of what the records give
  return useMemo(() => {
    const bare: Slide = { id: slide.id, kind, ...(of !== undefined && { of }) };
    const [en, zh] = drawnSlide(bare, deck, subject, register, ['en', 'zh']).faces;
    return { en, zh: zh ?? en };
  }, [slide.id, kind, of, about, title, minutes, guests, subject, register]);
}

/** What a slide says, and what is said with it. */
export function SlideForm({
  deck,
  slide,
  ground,
  edit,
  onRest,
}: {
  readonly deck: Deck;
  readonly slide: Slide;
  readonly ground: DeckGround;
  readonly edit: Edit;
  readonly onRest: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const given = useGiven(slide, deck, ground);
  const [figure, view] = slide.kind === 'figure' ? (slide.of ?? '').split(/\|(.*)/s) : [];
  const parts = { deck, slide, given, edit, onRest };
  return (
    <>
      <section>
        <SectionHead
          title={own.words}
          aside={figure && view?.startsWith('#/') && <a href={view}>{own.openView}</a>}
        />
        {slide.kind === 'agenda' && <AgendaTimes {...parts} />}
        <LineFields key={slide.id} {...parts} />
        <p className={styles['fixed']}>{own.fixed}</p>
      </section>
      <section className={styles['notes']}>
        <SectionHead title={own.notes} />
        <NotesFields key={slide.id} {...parts} />
      </section>
    </>
  );
}
