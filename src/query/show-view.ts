/*
 * The address of a show, version 1: `#/show`, and with it that of whoever speaks and of whoever prepares it.
 *
 *   of=partner:qianan        what the deck is made of: partner, theme or visit with its id; `of=visits` with the
 *                            parameters of the visits beside it; nothing for a deck that is about nothing
 *   deck=<text>              the deck itself: `~` and its name where this browser keeps it, else packed
 *   slide=people             the slide that is seen, by its name in the deck; absent: the first
 *   open=%2Fvisits%2F2021-…  the record that lies open over it, as an address without `#`
 *   in=en|zh                 the language of the slides; absent: both
 *   ratio=4:3  look=light|dark  names=off
 *   only=welcome             this slide alone, for an entrance hall
 */
import type { Register } from '../records/register.ts';
import { type Ignored, ParamReader, paramsOf } from './params.ts';
import { readView } from './read-view.ts';
import { askedKey } from './view.ts';

/** What a deck can be made of. */
export const aboutKinds = ['partner', 'theme', 'visit', 'visits', 'nothing'] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** What a deck is about: a record by its id, or the visits of a filter. */
export type About =
  | { readonly kind: 'partner' | 'theme' | 'visit'; readonly id: string }
  /** `query`: as in the address of the visits, without `?`. */
  | { readonly kind: 'visits'; readonly query: string }
  | { readonly kind: 'nothing' };

export const showTongues = ['both', 'en', 'zh'] as const;
export const ratios = ['16:9', '4:3'] as const;
/** `projector`: white ground, stronger inks, since projectors wash out greys and ochre. */
export const looks = ['projector', 'light', 'dark'] as const;

export type ShowTongue = (typeof showTongues)[number];
export type Ratio = (typeof ratios)[number];
export type Look = (typeof looks)[number];

/** What is shown, and how. */
export interface ShowView {
  readonly about: About;
  /** The deck as the address holds it; empty for the one that is made of `about`. */
  readonly deck: string;
  /** Id of the slide; empty for the first. */
  readonly slide: string;
  /** The record that lies open, as an address without `#`; empty for none. */
  readonly open: string;
  readonly in: ShowTongue;
  readonly ratio: Ratio;
  readonly look: Look;
  /** `off`: posts stand in place of the names of people. */
  readonly names: 'on' | 'off';
  /** Id of the one slide that is shown by itself; empty for all. */
  readonly only: string;
}

/** A show of everything in the usual form, about nothing yet. */
export const plainShow: ShowView = {
  about: { kind: 'nothing' },
  deck: '',
  slide: '',
  open: '',
  in: 'both',
  ratio: '16:9',
  look: 'projector',
  names: 'on',
  only: '',
};

const OWN = ['of', 'deck', 'slide', 'open', 'in', 'ratio', 'look', 'names', 'only'];
const RECORD = /^(partner|theme|visit):(.+)$/s;

function readAbout(of: string, query: string): About {
  const [, kind, id] = RECORD.exec(of) ?? [];
  if (kind && id) return { kind: kind as 'partner' | 'theme' | 'visit', id };
  return of === 'visits' ? { kind: 'visits', query } : { kind: 'nothing' };
}

/** `of` as it stands in an address; nothing for a deck about nothing. */
const ofText = (about: About): string | null => {
  if (about.kind === 'nothing') return null;
  return about.kind === 'visits' ? 'visits' : `${about.kind}:${about.id}`;
};

/** The show of an address, and what of it had to be ignored. A record that is not on record stays asked for: the show says so. */
export function readShow(
  params: URLSearchParams,
  register: Register,
): { readonly view: ShowView; readonly ignored: readonly Ignored[] } {
  const mine = new URLSearchParams([...params].filter(([key]) => OWN.includes(key) || key === 'lang'));
  const others = new URLSearchParams([...params].filter(([key]) => !OWN.includes(key) && key !== 'lang'));
  const read = new ParamReader(mine);
  const of = read.one('of', (text) => text === 'visits' || RECORD.test(text)) ?? '';
  const asked = readView(others, register);
  const isFilter = of === 'visits';
  const view: ShowView = {
    about: readAbout(of, askedKey(asked.view)),
    deck: read.text('deck'),
    slide: read.text('slide'),
    open: read.one('open', (text) => text.startsWith('/')) ?? '',
    in: read.choice('in', showTongues) ?? plainShow.in,
    ratio: read.choice('ratio', ratios) ?? plainShow.ratio,
    look: read.choice('look', looks) ?? plainShow.look,
    names: read.choice('names', ['on', 'off']) ?? plainShow.names,
    only: read.text('only'),
  };
  const vain = isFilter ? asked.ignored : [...others].map(([key, value]) => ({ key, value }));
  return { view, ignored: [...read.ignored(), ...vain] };
}

/** The address of a show; what is so anyway is left out. */
export function writeShow(view: ShowView): URLSearchParams {
  const unless = (key: 'in' | 'ratio' | 'look' | 'names') =>
    view[key] === plainShow[key] ? null : view[key];
  const query = view.about.kind === 'visits' ? [...new URLSearchParams(view.about.query)] : [];
  const params = paramsOf([
    ['of', ofText(view.about)],
    ['deck', view.deck],
    ['slide', view.slide],
    ['open', view.open],
    ['in', unless('in')],
    ['ratio', unless('ratio')],
    ['look', unless('look')],
    ['names', unless('names')],
    ['only', view.only],
  ]);
  for (const [key, value] of query) params.append(key, value);
  return params;
}
