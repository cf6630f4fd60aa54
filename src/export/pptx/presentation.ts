import JSZip from 'jszip';
import PptxGenJS from 'pptxgenjs';
import { addChart, INCH } from './chart.ts';
import { chartXml } from './chart-xml.ts';
import { type PaletteName, palettes } from './palette.ts';
import { appXml, coreXml, layoutXml, masterXml, notesXml, slideXml } from './parts-xml.ts';
import type { Pen, SlideToWrite } from './pen.ts';
import { written } from './slide-pen.ts';
import { themed } from './theme-xml.ts';
import { workbookParts } from './workbook.ts';

/** A presentation to be written. */
export interface Presentation {
  readonly title: string;
  /** Whose it is: an institution, no person. */
  readonly by: string;
  /** BCP 47. */
  readonly lang: string;
  readonly look: PaletteName;
  /** Of a slide, px. */
  readonly width: number;
  readonly height: number;
  /** What stands on every slide. */
  readonly master: (pen: Pen) => void;
  /** What a new slide can be made from, beside those that are here. */
  readonly layout: { readonly name: string; readonly draw: (pen: Pen) => void };
  readonly slides: readonly SlideToWrite[];
  readonly made: Date;
}

type Parts = Map<string, string | Uint8Array>;

/** Changes a part that must be there. */
function change(parts: Parts, name: string, by: (text: string) => string): void {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`The library wrote no ${name}.`);
  parts.set(name, by(part));
}

/** What the library makes: the package with its relations, the charts, the masters of notes. */
async function made(deck: Presentation, charts: readonly ReturnType<typeof written>[]): Promise<JSZip> {
  const library = new PptxGenJS();
  library.defineLayout({ name: 'slide', width: deck.width / INCH, height: deck.height / INCH });
  library.layout = 'slide';
  for (const { charts: own } of charts) {
    const slide = library.addSlide();
    for (const chart of own) addChart(slide, chart);
  }
  return JSZip.loadAsync((await library.write({ outputType: 'uint8array' })) as Uint8Array);
}

async function zipped(
  parts: ReadonlyMap<string, string | Uint8Array>,
  date: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  for (const [name, part] of parts) zip.file(name, part, { date, createFolders: false });
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
}

/** All parts of what the library made, by name. */
async function partsOf(zip: JSZip): Promise<Parts> {
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file.name, await file.async(/\.(xml|rels)$/.test(file.name) ? 'string' : 'uint8array')] as const,
      ),
    ),
  );
}

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';

/** A page of notes and the slide on it, in EMU: three quarters as wide as high. */
const NOTES_PAGE = { width: 6_858_000, height: 9_144_000, slide: 3_086_100 };

/** The place of the slide on a page of notes: in its own format, in the middle. */
function slideOnNotes({ width, height }: Presentation): string {
  const wide = Math.round((NOTES_PAGE.slide * width) / height);
  return `<a:off x="${Math.round((NOTES_PAGE.width - wide) / 2)}" y="1143000"/><a:ext cx="${wide}" cy="${NOTES_PAGE.slide}"/>`;
}

/** Notes have a theme of their own, on white: two masters must not share one. Their pages are as high as the master is drawn. */
function withNotesPages(parts: Parts, deck: Presentation): void {
  const theme = parts.get(THEME);
  if (typeof theme === 'string') parts.set(NOTES_THEME, themed(theme, 'projector'));
  change(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) =>
    text.replace('theme1.xml', 'theme2.xml'),
  );
  change(parts, 'ppt/notesMasters/notesMaster1.xml', (text) =>
    text
      .replaceAll('"en-US"', '"en-GB"')
      .replace(/<a:off x="\d+" y="1143000"\/><a:ext cx="\d+" cy="3086100"\/>/, slideOnNotes(deck)),
  );
  change(parts, 'ppt/presentation.xml', (text) =>
    text.replace(/<p:notesSz [^>]*>/, `<p:notesSz cx="${NOTES_PAGE.width}" cy="${NOTES_PAGE.height}"/>`),
  );
}

const override = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;

/** Tells only of parts that are there, and of all: the library tells of a master a slide, and there is one. */
function withTypes(parts: Parts): void {
  const own = override(NOTES_THEME, 'theme') + override(MASTER, 'presentationml.slideMaster');
  change(parts, '[Content_Types].xml', (text) =>
    text
      .replace(/<Default Extension="(?!xml"|rels"|xlsx")[^>]*\/>/g, '')
      .replace(/ ?<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, name: string) =>
        parts.has(name) && name !== MASTER ? all.trim() : '',
      )
      .replace('</Types>', `${own}</Types>`),
  );
}

/** The order that the format asks for. */
const inOrder = (presentation: string): string => {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? [];
  return presentation.replace(notes, '').replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`);
};

/** A chart's workbook stands under the name that its relation tells. */
async function withWorkbooks(
  parts: Parts,
  deck: Presentation,
  slides: readonly ReturnType<typeof written>[],
) {
  const charts = slides.flatMap((slide) => slide.charts);
  const names = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
  for (const [i, name] of names.entries()) {
    const chart = charts[i];
    const relations = parts.get(name.replace('charts/', 'charts/_rels/').concat('.rels'));
    const [, workbook] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(String(relations)) ?? [];
    if (!chart || workbook === undefined) throw new Error(`${name} has no workbook.`);
    change(parts, name, () => chartXml(chart, palettes[deck.look]));
    parts.set(`ppt/${workbook}`, await zipped(workbookParts(chart), deck.made));
  }
}

/**
 * Writes a presentation for PowerPoint and WPS. The library makes the package and the charts; what stands on slides, masters and
 * notes is written by the pen, which names the faces for Chinese, the languages, and what is read out.
 * @returns the bytes of a `.pptx`
 */
export async function presentationFile(deck: Presentation): Promise<Uint8Array<ArrayBuffer>> {
  const writing = { palette: palettes[deck.look], lang: deck.lang };
  const slides = deck.slides.map(({ draw }) => written(draw, writing));
  const parts = await partsOf(await made(deck, slides));
  withNotesPages(parts, deck);
  change(parts, THEME, (text) => themed(text, deck.look));
  change(parts, 'ppt/presentation.xml', inOrder);
  change(parts, MASTER, (text) => {
    const [layouts = ''] = /<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/s.exec(text) ?? [];
    return masterXml(written(deck.master, writing).xml, layouts, deck.look);
  });
  change(parts, 'ppt/slideLayouts/slideLayout1.xml', () =>
    layoutXml(deck.layout.name, written(deck.layout.draw, writing).xml),
  );
  for (const [i, slide] of slides.entries()) {
    change(parts, `ppt/slides/slide${i + 1}.xml`, () => slideXml(slide.xml));
    change(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`, () =>
      notesXml(deck.slides[i]?.notes ?? [], i + 1),
    );
  }
  await withWorkbooks(parts, deck, slides);
  change(parts, 'docProps/core.xml', () => coreXml(deck.title, deck.by, deck.lang, deck.made));
  change(parts, 'docProps/app.xml', () =>
    appXml(
      deck.slides.map(({ title }) => title),
      deck.by,
    ),
  );
  withTypes(parts);
  return zipped(parts, deck.made);
}
