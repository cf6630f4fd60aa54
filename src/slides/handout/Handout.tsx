import { type CSSProperties, useEffect, useMemo } from 'react';
import type { HandoutView } from '../../query/handout-view.ts';
import { showPaths } from '../../query/show-paths.ts';
import type { Day } from '../../records/day.ts';
import { say } from '../../records/text.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { deckName } from '../keep/deck-name.ts';
import { filtersLine } from '../kinds/opening.ts';
import type { ShowData } from '../show-data.ts';
import { benchesOf } from './benches.ts';
import { CardSheets } from './CardSheets.tsx';
import styles from './Handout.module.css';
import { HandoutTools } from './HandoutTools.tsx';
import { NoteSheets } from './NoteSheets.tsx';
import { notesFor } from './notes.ts';
import { PlaceSheets } from './PlaceSheets.tsx';
import type { SheetWords } from './Sheet.tsx';
import { pageWidths, SlideSheets } from './SlideSheets.tsx';
import { usePaperZoom } from './use-paper-zoom.ts';
import { useWithoutDoors } from './use-without-doors.ts';

/** Of A4, mm. */
const A4 = 210;

/** What of a deck goes out on paper, as it will lie in the printer. */
export function Handout({
  show: given,
  view,
  today,
  change,
}: {
  readonly show: ShowData;
  readonly view: HandoutView;
  readonly today: Day;
  readonly change: (patch: Partial<HandoutView>) => void;
}) {
  const { lang, words } = useLanguage();
  // Whatever the look of the slides on the wall: paper is white.
  const show = useMemo((): ShowData => ({ ...given, look: 'projector' }), [given]);
  const { register, deck, subject } = show;
  const title = deckName(deck, register, lang, words);
  const head: SheetWords = {
    title,
    about:
      subject.kind === 'visits'
        ? filtersLine(subject, { register, subject, deck, lang, words }) || words.slides.opening.all
        : '',
    date: words.dates.day(today),
    asOf: words.slides.asOf(words.dates.day(register.asOf)),
  };
  const parts = [title, words.handout.papers[view.as], say(register.dashboard.title, lang).text];
  const named = parts.join(words.handout.between);
  // Talks to the window, after the page around it did: a file that is printed is called by its title.
  useEffect(() => {
    document.title = named;
  });
  const [room, zoom] = usePaperZoom(view.as === 'slides' ? pageWidths[view.ratio] : A4);
  const withoutDoors = useWithoutDoors();
  return (
    <>
      <HandoutTools show={given} view={view} change={change} title={title} />
      <div className={styles['desk']}>
        <div ref={room}>
          <div ref={withoutDoors} className={styles['sheets']} style={{ '--zoom': zoom } as CSSProperties}>
            <Sheets show={show} view={view} head={head} />
          </div>
        </div>
      </div>
    </>
  );
}

function Sheets({
  show,
  view,
  head,
}: {
  readonly show: ShowData;
  readonly view: HandoutView;
  readonly head: SheetWords;
}) {
  const { words } = useLanguage();
  const { as, per, side, names } = view;
  if (as === 'slides') return <SlideSheets show={show} title={head.title} />;
  if (as === 'handout')
    return <NoteSheets show={show} notes={notesFor(view.for, show)} per={per} words={head} />;
  const benches = benchesOf(show, { side, named: names === 'on' });
  if (benches.length === 0)
    return (
      <EmptyState title={words.handout.nobody}>
        <ButtonLink href={showPaths.deck(view.about, { deck: view.deck })}>{words.handout.toDeck}</ButtonLink>
      </EmptyState>
    );
  return as === 'cards' ? (
    <CardSheets benches={benches} per={per === '1' ? '1' : '2'} />
  ) : (
    <PlaceSheets benches={benches} words={head} />
  );
}
