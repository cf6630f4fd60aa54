import { saveJson } from '../../export/save-json.ts';
import { showPaths } from '../../query/show-paths.ts';
import type { ShowView } from '../../query/show-view.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CopyResult } from '../../ui/CopyResult.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Saved } from '../../ui/Saved.tsx';
import { shareLink } from '../../ui/share-link.ts';
import { useCopy } from '../../ui/use-copy.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useSaving } from '../../ui/use-saving.ts';
import type { Deck } from '../deck.ts';
import { writeDeck } from '../keep/write-deck.ts';
import type { ShowData } from '../show-data.ts';

/** What is done with a deck as a whole: shown, printed, saved, sent. */
export function EditorActions({
  kept,
  show,
  title,
  place,
  view,
  slide,
  onBefore,
  onReset,
}: {
  /** The deck as it is kept, by the records’ own ids and with all that was typed. */
  readonly kept: Deck;
  readonly show: ShowData;
  /** What the deck is called. */
  readonly title: string;
  /** `deck` of its address. */
  readonly place: string;
  readonly view: ShowView;
  /** Id of the slide that is looked at, if it is shown. */
  readonly slide: string;
  /** Before anything of it is read elsewhere: what was typed is written. */
  readonly onBefore: () => void;
  /** Nothing when there is nothing to go back to. */
  readonly onReset: (() => void) | undefined;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting.editor;
  const { state: copied, copy } = useCopy();
  const { state: saved, save } = useSaving();
  const { deck, register } = show;
  const { in: tongue, ratio, look, names } = view;
  const part = { deck: place, in: tongue, ratio, look, names };
  const acts = {
    file: () => save(async () => saveJson(writeDeck(kept), title, register.asOf, 'deck.json')),
    link: () => {
      const url = new URL(location.href);
      url.hash = showPaths.deck(deck.about, part);
      void copy(shareLink(url.href, lang));
    },
    reset: () => onReset?.(),
  };
  return (
    <>
      <ButtonLink
        kind="primary"
        href={showPaths.show(deck.about, { ...part, ...(slide && { slide }) })}
        kbd="P"
      >
        {own.present}
      </ButtonLink>
      <ButtonLink href={showPaths.handout(deck.about, part)}>{own.handout}</ButtonLink>
      <Button
        onClick={() => {
          onBefore();
          save(async () => {
            const { saveDeck } = await import('../pptx/save-deck.ts');
            return saveDeck(show, title);
          });
        }}
      >
        {own.powerpoint}
      </Button>
      <Menu
        choices={[
          { id: 'file', label: own.saveFile },
          { id: 'link', label: own.copyLink },
          ...(onReset ? [{ id: 'reset' as const, label: own.reset, note: own.resetNote }] : []),
        ]}
        onChoose={(id: keyof typeof acts) => {
          onBefore();
          acts[id]();
        }}
      >
        {own.more}
      </Menu>
      <CopyResult state={copied} />
      <Saved state={saved} />
    </>
  );
}
