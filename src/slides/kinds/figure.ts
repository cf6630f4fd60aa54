import { aboutKinds } from '../../query/show-view.ts';
import type { Slide } from '../deck.ts';
import { figureById } from '../figures/index.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** A view of the dashboard, as it was when it was added: `of` is the id of the figure, `|`, and the address of the view. */
export const figure: Kind = {
  id: 'figure',
  for: aboutKinds,
  content(here: Here, slide: Slide) {
    const { register, lang, words } = here;
    const [id = '', address] = (slide.of ?? '').split(/\|(.*)/s);
    // A deck may come from anywhere: only an address of the application is one.
    if (!id || !address?.startsWith('#/')) return undefined;
    const title = figureById.get(id)?.title(register, address, lang, words);
    return {
      title: titleOf(here, [...(title ? [title] : []), words.slides.figureOf.title], { href: address }),
      blocks: [{ form: 'figure', figure: id, href: address }],
      notes: [],
      source: { ...sourceLineOf(here, []), id: 'source' },
      href: address,
    };
  },
};
