/*
 * The address of what goes out on paper, version 1: `#/handout` with the parameters of a show (see `show-view.ts`), and
 *
 *   as=slides|cards|places   slides one a page, name cards, or the order of places; absent: handout
 *   per=1|4                  slides a sheet of a handout, or name cards a sheet; absent: 2
 *   for=us                   with the notes of whoever speaks; absent: for guests, without them
 *   side=theirs|ours         whose cards and places; absent: both
 */
import type { Register } from '../records/register.ts';
import { type Ignored, ParamReader, paramsOf } from './params.ts';
import { readShow, type ShowView, writeShow } from './show-view.ts';

export const papers = ['slides', 'handout', 'cards', 'places'] as const;
export const perSheet = ['1', '2', '4'] as const;
export const readers = ['guests', 'us'] as const;
export const cardSides = ['both', 'theirs', 'ours'] as const;

export type Paper = (typeof papers)[number];
export type PerSheet = (typeof perSheet)[number];
export type Reader = (typeof readers)[number];
export type CardSide = (typeof cardSides)[number];

/** How what is shown goes out on paper. */
export interface PaperView {
  readonly as: Paper;
  readonly per: PerSheet;
  readonly for: Reader;
  readonly side: CardSide;
}

/** A show, and how it goes out on paper. */
export type HandoutView = ShowView & PaperView;

export const plainPaper: PaperView = { as: 'handout', per: '2', for: 'guests', side: 'both' };

const OWN = ['as', 'per', 'for', 'side'] as const;

/** What an address asks to be printed, and what of it had to be ignored. */
export function readHandout(
  params: URLSearchParams,
  register: Register,
): { readonly view: HandoutView; readonly ignored: readonly Ignored[] } {
  const isOwn = (key: string) => OWN.some((own) => own === key);
  const read = new ParamReader(new URLSearchParams([...params].filter(([key]) => isOwn(key))));
  const show = readShow(new URLSearchParams([...params].filter(([key]) => !isOwn(key))), register);
  const paper: PaperView = {
    as: read.choice('as', papers) ?? plainPaper.as,
    per: read.choice('per', perSheet) ?? plainPaper.per,
    for: read.choice('for', readers) ?? plainPaper.for,
    side: read.choice('side', cardSides) ?? plainPaper.side,
  };
  return { view: { ...show.view, ...paper }, ignored: [...read.ignored(), ...show.ignored] };
}

/** The address of it; what is so anyway is left out. */
export function writeHandout(view: HandoutView): URLSearchParams {
  const params = writeShow(view);
  const own = paramsOf(OWN.map((key) => [key, view[key] === plainPaper[key] ? null : view[key]]));
  for (const [key, value] of own) params.append(key, value);
  return params;
}
