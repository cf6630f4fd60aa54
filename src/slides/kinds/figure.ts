import { readView } from '../../query/read-view.ts';
import { select } from '../../query/select-here.ts';
import { aboutKinds } from '../../query/show-view.ts';
import type { Text } from '../../records/text.ts';
import { lexicon } from '../../words/lexicon.ts';
import type { Slide } from '../deck.ts';
import { textOf } from '../said/names.ts';
import { titleOf } from '../said/titles.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';
import { filtersLine } from './opening.ts';

/** An address in its parts: "#/visits?theme=solid-waste". */
function partsOf(address: string) {
  const [path = '', query = ''] = address.replace(/^#/, '').split(/\?(.*)/s);
  const [, room = '', id = ''] = path.split('/');
  return { room, id: readable(id), query };
}

/** A hand-written address may hold a `%` that means nothing. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of the record whose page an address opens. */
function nameOf(room: string, id: string, { register }: Here): Text | undefined {
  const named = {
    partners: register.partnerById,
    themes: register.themeById,
    periods: register.periodById,
    people: register.personById,
  } as const;
  if (room === 'visits') return register.visitById.get(id)?.title;
  return Object.hasOwn(named, room) ? named[room as keyof typeof named].get(id)?.name : undefined;
}

/** What a view is about, in a line: the record whose page it is, or how many visits by which filters. */
function titleText(address: string, here: Here): string {
  const { register, words } = here;
  const { room, id, query } = partsOf(address);
  const name = id && nameOf(room, id, here);
  if (name) return textOf(name, here);
  if (room !== 'visits' && room !== 'matrix' && room !== '') return words.slides.figureOf.title;
  const { view } = readView(new URLSearchParams(query), register);
  const { rows } = select(register, view, lexicon);
  const filters = filtersLine({ kind: 'visits', view, query, rows, visits: [] }, here);
  return words.slides.figureOf.visits(rows.length, filters);
}

/** A view of the dashboard, as it was when it was added: `of` is the id of the figure, `|`, and the address of the view. */
export const figure: Kind = {
  id: 'figure',
  for: aboutKinds,
  content(here: Here, slide: Slide) {
    const [id = '', address] = (slide.of ?? '').split(/\|(.*)/s);
    if (!id || !address) return undefined;
    return {
      title: titleOf(here, [titleText(address, here), here.words.slides.figureOf.title], { href: address }),
      blocks: [{ form: 'figure', figure: id, href: address }],
      notes: [],
      source: { ...sourceLineOf(here, []), id: 'source' },
      href: address,
    };
  },
};
