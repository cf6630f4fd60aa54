import { useState } from 'react';
import type { PictureFormat } from '../../export/save.ts';
import { Elsewhere } from '../../ui/Elsewhere.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Saved } from '../../ui/Saved.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSaving } from '../../ui/use-saving.ts';
import type { DrawnSlide } from '../drawn.ts';
import { saveDeck } from '../pptx/save-deck.ts';
import { Slide } from '../Slide.tsx';
import type { ShowData } from '../show-data.ts';
import styles from './SaveSlide.module.css';

/** Asked of a picture: what is drawn for it is gone again once it is made. */
interface Asked {
  readonly made: (root: HTMLElement | null) => void;
}

/** A slide as a picture, and its deck as a PowerPoint file. */
export function SaveSlide({
  show,
  title,
  drawn,
  n = 1,
}: {
  readonly show: ShowData;
  /** What the deck is called. */
  readonly title: string;
  /** The slide that is looked at; without one, only the deck is offered. */
  readonly drawn?: DrawnSlide | undefined;
  /** Its place among the slides shown, from 1. */
  readonly n?: number;
}) {
  const { words } = useLanguage();
  const own = words.handout;
  const { state, save } = useSaving();
  const [asked, setAsked] = useState<Asked | null>(null);
  const choices = drawn ? (['pptx', 'plain', 'png', 'svg'] as const) : (['pptx', 'plain'] as const);

  const picture = async (format: PictureFormat, slide: DrawnSlide): Promise<string> => {
    const { saveSlidePicture } = await import('./slide-picture.ts');
    try {
      const root = await new Promise<HTMLElement | null>((made) => setAsked({ made }));
      if (!root) throw new Error('The slide could not be drawn.');
      const [lang] = show.tongues;
      return await saveSlidePicture(format, root, {
        title: slide.faces[0].title.text,
        lang,
        asOf: show.register.asOf,
      });
    } finally {
      setAsked(null);
    }
  };

  return (
    <>
      <Menu
        label={drawn && `${own.save} · ${own.slide(n, drawn.faces[0].title.text)}`}
        choices={choices.map((id) => ({ id, label: own.saves[id], note: own.saveNotes[id] }))}
        onChoose={(id) => {
          if (id === 'svg' || id === 'png') {
            if (drawn) save(() => picture(id, drawn));
          } else save(() => saveDeck(show, title, { notes: id === 'pptx' }));
        }}
      >
        {own.save}
      </Menu>
      <Saved state={state} />
      {asked && drawn && (
        <Elsewhere place={document.body}>
          <div className={styles['aside']} aria-hidden="true" inert>
            <div ref={asked.made} className={styles['slide']}>
              <Slide show={show} drawn={drawn} n={n} />
            </div>
          </div>
        </Elsewhere>
      )}
    </>
  );
}
