import { type RefObject, useContext } from 'react';
import { pictureFormats, savePicture } from '../export/save.ts';
import { Menu } from './Menu.tsx';
import { Saved } from './Saved.tsx';
import { useLanguage } from './use-language.ts';
import { useSaving } from './use-saving.ts';
import { ShownContext } from './use-shown.ts';

/** A figure as a picture, with what it says and whence it is. */
export function SavePictureMenu({
  of,
  title,
  visits,
  asOf,
  source,
  span,
}: {
  /** The figure, whole. */
  readonly of: RefObject<HTMLElement | null>;
  /** Its finding; asked for when the picture is. */
  readonly title: () => string;
  /** How many visits it counts. */
  readonly visits: number;
  /** The day up to which the records are kept. */
  readonly asOf: number;
  readonly source: string;
  /** The time it shows, where that is not all. */
  readonly span?: string | undefined;
}) {
  const { lang, words } = useLanguage();
  const own = words.exports;
  const shown = useContext(ShownContext);
  const { state, save } = useSaving();
  return (
    <>
      <Menu
        quiet
        choices={pictureFormats.map((id) => ({ id, label: own.pictures[id], note: own.pictureNotes[id] }))}
        onChoose={(format) => {
          const root = of.current;
          if (!root) return;
          const asked = [shown, span].filter(Boolean).join(own.semicolon);
          const legend = {
            title: title(),
            filters: asked && own.filters(asked),
            asOf: words.charts.asOf(visits, words.dates.day(asOf)),
            source,
            lang,
          };
          save(() => savePicture(format, root, legend, asOf));
        }}
      >
        {own.picture}
      </Menu>
      <Saved state={state} />
    </>
  );
}
