import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import type { About, Look, Ratio, ShowTongue } from '../../src/query/show-view.ts';
import type { Register } from '../../src/records/register.ts';
import type { Deck, SlideLang } from '../../src/slides/deck.ts';
import { tonguesOf } from '../../src/slides/drawn.ts';
import { guestRegister } from '../../src/slides/guest-register.ts';
import { makeDeck } from '../../src/slides/make-deck.ts';
import { deckFile } from '../../src/slides/pptx/deck-file.ts';
import { type ShowData, showData } from '../../src/slides/show-data.ts';
import { subjectOf } from '../../src/slides/subject.ts';
import { wordsIn } from '../../src/words/index.ts';

const parser = new new JSDOM('').window.DOMParser();

/** How a show is asked for. */
export interface Asked {
  readonly about: About;
  readonly lang?: SlideLang;
  readonly in?: ShowTongue;
  readonly ratio?: Ratio;
  readonly look?: Look;
  readonly names?: 'on' | 'off';
  /** Changes the deck that is made. */
  readonly deck?: (made: Deck) => Deck;
}

/** The show of a register, as the page makes it. */
export function showOf(register: Register, asked: Asked): ShowData {
  const { about, lang = 'en', ratio = '16:9', look = 'projector', names = 'on' } = asked;
  const guests = guestRegister(register, names);
  const subject = subjectOf(about, guests);
  const made = makeDeck(about, { register: guests, subject, lang, words: wordsIn(lang) });
  return showData(guests, asked.deck?.(made) ?? made, subject, {
    tongues: tonguesOf(asked.in ?? 'both', lang),
    ratio,
    look,
  });
}

/** A file of PowerPoint, opened. */
export interface Package {
  readonly bytes: Uint8Array;
  /** Of every part, by name. Those of the workbooks within are `workbook!part`. */
  readonly parts: ReadonlyMap<string, string>;
}

async function partsOf(bytes: Uint8Array, before = ''): Promise<readonly (readonly [string, string])[]> {
  const zip = await JSZip.loadAsync(bytes);
  const all = await Promise.all(
    Object.values(zip.files).map(async (file) => {
      if (!file.name.endsWith('.xlsx')) return [[before + file.name, await file.async('string')] as const];
      const inner = await partsOf(await file.async('uint8array'), `${before}${file.name}!`);
      return [[before + file.name, ''] as const, ...inner];
    }),
  );
  return all.flat();
}

export async function savedDeck(show: ShowData, notes = true): Promise<Package> {
  const bytes = await deckFile(show, { title: 'A deck', notes, made: new Date('2026-11-20T12:00:00Z') });
  return { bytes, parts: new Map(await partsOf(bytes)) };
}

/** One entry of the directory at the end of a zip file. */
export interface Entry {
  readonly name: string;
  /** 8: deflated; 0: stored. */
  readonly method: number;
}

/** What the directory of a zip file lists, in its order. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('The file has no directory.');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const start = at + 46;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, start + (name ?? 0))),
      method: view.getUint16(at + 10, true),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

const documents = new WeakMap<Package, Map<string, Document>>();

/** A part as a document; throws where it is not well formed. Each is read once. */
export function documentOf(file: Package, name: string): Document {
  const known = documents.get(file) ?? new Map<string, Document>();
  documents.set(file, known);
  const read = known.get(name) ?? readPart(file, name);
  known.set(name, read);
  return read;
}

function readPart({ parts }: Package, name: string): Document {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  const read = parser.parseFromString(text, 'application/xml');
  if (read.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is not well formed.`);
  return read;
}

const relationsName = (part: string): string => {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(part) ?? [];
  return `${folder}_rels/${file}.rels`;
};

/** The relations of a part: by id, the part each leads to. Addresses outside the file stay as they are. */
export function relationsOf(file: Package, part: string): ReadonlyMap<string, string> {
  const name = part === '' ? '_rels/.rels' : relationsName(part);
  if (!file.parts.has(name)) return new Map();
  const base = `http://file/${part}`;
  return new Map(
    [...documentOf(file, name).documentElement.children].map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      const outside = relation.getAttribute('TargetMode') === 'External';
      return [
        relation.getAttribute('Id') ?? '',
        outside ? target : decodeURIComponent(new URL(target, base).pathname.slice(1)),
      ];
    }),
  );
}

/** The text of paragraphs, one after another. */
export const paragraphsOf = (within: Element | Document): readonly string[] =>
  [...within.getElementsByTagName('a:p')].map((paragraph) =>
    [...paragraph.getElementsByTagName('a:t')].map((text) => text.textContent ?? '').join(''),
  );

/** The shape of a slide that has a place of its layout: `title`, `ftr`, `sldNum`. */
export const placeOf = (slide: Document, type: string): Element | undefined =>
  [...slide.getElementsByTagName('p:ph')]
    .find((place) => place.getAttribute('type') === type)
    ?.closest('sp') ?? undefined;

/** A chart of a slide: names, categories and figures as they are drawn, and as they are in its workbook. */
export function chartsOf(file: Package, slide: string) {
  return [...relationsOf(file, slide).values()]
    .filter((name) => name.startsWith('ppt/charts/'))
    .map((name) => {
      const chart = documentOf(file, name);
      const values = (within: Element | undefined) =>
        [...(within?.getElementsByTagName('c:v') ?? [])].map((value) => value.textContent ?? '');
      const series = [...chart.getElementsByTagName('c:ser')].map((one) => ({
        name: values(one.getElementsByTagName('c:tx')[0])[0],
        categories: values(one.getElementsByTagName('c:cat')[0]),
        values: values(one.getElementsByTagName('c:val')[0]).map(Number),
      }));
      const [workbook = ''] = [...relationsOf(file, name).values()];
      const sheet = documentOf(file, `${workbook}!xl/worksheets/sheet1.xml`);
      const cells = [...sheet.getElementsByTagName('row')].map((row) =>
        [...row.getElementsByTagName('c')].map((cell) => cell.textContent ?? ''),
      );
      return { series, cells };
    });
}

export const slidesOf = ({ parts }: Package): readonly string[] =>
  [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
