import { useMemo } from 'react';
import { paths } from '../../query/paths.ts';
import type { ShowView } from '../../query/show-view.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Link } from '../../ui/Link.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { wordsIn } from '../../words/index.ts';
import type { Deck } from '../deck.ts';
import { deckName } from '../keep/deck-name.ts';
import { AddSlide } from './AddSlide.tsx';
import { ChosenSlide } from './ChosenSlide.tsx';
import { DeckDetails } from './DeckDetails.tsx';
import styles from './DeckEditor.module.css';
import { addSlide, duplicateSlide, hideSlide, moveSlide, planSlide, removeSlide } from './deck-edits.ts';
import { EditorActions } from './EditorActions.tsx';
import { KeptLine } from './KeptLine.tsx';
import { namesPeople } from './names-people.ts';
import { kindName } from './offered.ts';
import { SlideForm } from './SlideForm.tsx';
import { SlideList } from './SlideList.tsx';
import { SlideTools } from './SlideTools.tsx';
import { useDeckSession } from './use-deck-session.ts';
import { type DeckGround, useEditedShow } from './use-edited-show.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** A deck, to be looked through and changed. There is no button to save: each change goes where the deck is kept. */
export function DeckEditor({
  deck: start,
  ground,
  view,
  write,
  onTongue,
}: {
  /** As it was when it was opened. */
  readonly deck: Deck;
  readonly ground: DeckGround;
  /** What the address asks for. */
  readonly view: ShowView;
  /** Writes into the address where the deck is kept and which slide is looked at. */
  readonly write: (place: string, slide: string) => void;
  readonly onTongue: (tongue: ShowView['in']) => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting.editor;
  const { register, subject, made } = ground;
  const names = useMemo(() => namesPeople(ground.loaded), [ground.loaded]);
  const session = useDeckSession({
    deck: start,
    place: view.deck,
    chosen: view.slide,
    made,
    names,
    words: own.said,
    write,
  });
  const { deck, edit, choose, rest } = session;
  const { show, whole, drawn } = useEditedShow(deck, ground, view);
  const at = Math.max(
    0,
    deck.slides.findIndex(({ id }) => id === session.chosen),
  );
  const slide = deck.slides[at];
  useUndoKeys(
    () => session.undo?.(),
    () => session.redo?.(),
  );

  const title = deckName(whole.deck, register, lang, words);
  const bare = { about: deck.about };
  const move = (from: number, to: number) => {
    const moved = deck.slides[from];
    if (moved)
      edit(moveSlide(deck, moved.id, to), { said: own.said.moved(from + 1, to + 1), choose: moved.id });
  };
  const remove = (id: string) => {
    const next = deck.slides[at + 1] ?? deck.slides[at - 1];
    edit(removeSlide(deck, id), { said: own.said.removed(at + 1), choose: next?.id ?? '' });
  };
  const same = JSON.stringify(deck.slides) === JSON.stringify(made.slides);
  return (
    <>
      <PageHead
        eyebrow={<Link href={paths.decks()}>{own.all}</Link>}
        title={title}
        actions={
          <EditorActions
            kept={deck}
            show={whole}
            title={title}
            place={session.place}
            view={view}
            slide={slide && !slide.hidden ? slide.id : ''}
            onBefore={rest}
            onReset={
              made.slides.length === 0 || same
                ? undefined
                : () => edit({ ...deck, slides: made.slides }, { said: own.said.reset, choose: '' })
            }
          />
        }
        sub={<KeptLine place={session.place} onKeep={session.keepHere} />}
      />
      {subject.kind === 'nothing' && subject.gone && <Notice tone="info" title={own.gone} />}
      <DeckDetails
        deck={deck}
        name={{
          en: deckName(bare, register, 'en', wordsIn('en')),
          zh: deckName(bare, register, 'zh', wordsIn('zh')),
        }}
        edit={edit}
        onRest={rest}
      />
      <VisuallyHidden>
        <span role="status">{session.said}</span>
      </VisuallyHidden>
      <div className={styles['editor']}>
        <section className={styles['slides']} aria-label={own.slides}>
          <div className={styles['add']}>
            <AddSlide
              deck={deck}
              ground={ground}
              onAdd={(next) => {
                const added = addSlide(deck, next, slide?.id);
                const n = added.deck.slides.findIndex(({ id }) => id === added.id) + 1;
                edit(added.deck, { said: own.said.added(kindName(next.kind, words), n), choose: added.id });
              }}
            />
          </div>
          {drawn.length > 0 && (
            <SlideList
              show={show}
              drawn={drawn}
              chosen={at}
              onChoose={(place) => choose(deck.slides[place]?.id ?? '')}
              onMove={move}
            />
          )}
        </section>
        {slide && drawn[at] ? (
          <div className={styles['chosen']}>
            <section className={styles['seen']} aria-label={own.theSlide}>
              <PanelBoundary name={own.theSlide}>
                <ChosenSlide
                  show={show}
                  drawn={drawn[at]}
                  n={drawn.slice(0, at + 1).filter((one) => !one.slide.hidden).length}
                />
              </PanelBoundary>
              <SlideTools
                slide={slide}
                n={at + 1}
                count={deck.slides.length}
                tongue={view.in}
                undo={session.undo}
                redo={session.redo}
                onMove={(by) => move(at, at + by)}
                onHide={() =>
                  edit(hideSlide(deck, slide.id, !slide.hidden), {
                    said: slide.hidden ? own.said.shown(at + 1) : own.said.hidden(at + 1),
                  })
                }
                onDuplicate={() => {
                  const twice = duplicateSlide(deck, slide.id);
                  edit(twice.deck, { said: own.said.duplicated(at + 1), choose: twice.id });
                }}
                onRemove={() => remove(slide.id)}
                onPlan={(minutes) =>
                  edit(planSlide(deck, slide.id, minutes), { joins: `${slide.id} minutes` })
                }
                onTongue={onTongue}
                onRest={rest}
              />
            </section>
            <SlideForm deck={deck} slide={slide} ground={ground} edit={edit} onRest={rest} />
          </div>
        ) : (
          <EmptyState title={own.empty}>
            <p>{own.emptyText}</p>
            {session.undo && <Button onClick={session.undo}>{own.undo}</Button>}
          </EmptyState>
        )}
      </div>
    </>
  );
}
