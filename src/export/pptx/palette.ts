/*
 * The colours of slides as PowerPoint is told them. They are those of `ui/tokens.css`; a test holds the two together, since a
 * file is made without a page to ask.
 */
const light = {
  paper: 'fcfbf8',
  band: 'f6f4ee',
  'band-alt': 'f0ede5',
  ink: '191816',
  'ink-2': '4b4843',
  'ink-3': '67635b',
  rule: 'ddd9d0',
  'rule-2': 'b9b4a9',
  edge: '827d73',
  cinnabar: 'b32a1c',
  seal: 'b32a1c',
  'on-seal': 'fff8ef',
  in: '2a5f8a',
  out: 'b27c17',
  else: '5c574e',
  't-indigo': '27508c',
  't-azurite': '5a92c6',
  't-malachite': '2c8068',
  't-gamboge': 'b5861a',
  't-hematite': '8c4a27',
  't-ink': '2b2927',
  't-ash': '827d73',
};

/** A colour by the name of its token. */
export type Ink = keyof typeof light;

export type Palette = Readonly<Record<Ink, string>>;

const dark: Palette = {
  paper: '161513',
  band: '1b1a17',
  'band-alt': '211f1b',
  ink: 'ece8df',
  'ink-2': 'c0baae',
  'ink-3': '9a9488',
  rule: '34312b',
  'rule-2': '544f46',
  edge: '7d776c',
  cinnabar: 'f0806a',
  seal: 'c4422f',
  'on-seal': 'fff8ef',
  in: '7fb2dc',
  out: 'd9a441',
  else: 'b5ada0',
  't-indigo': '6384d6',
  't-azurite': 'a8d2f2',
  't-malachite': '58bd8a',
  't-gamboge': 'e0b84e',
  't-hematite': 'c4764d',
  't-ink': 'e9e5dc',
  't-ash': '8f8a80',
};

const projector: Palette = {
  ...light,
  paper: 'ffffff',
  band: 'f4f1ea',
  'band-alt': 'e7e2d6',
  ink: '121110',
  'ink-2': '383530',
  'ink-3': '57534b',
  rule: 'c4beb2',
  'rule-2': '96907f',
  edge: '6b665d',
  cinnabar: 'ac2416',
  seal: 'ac2416',
  in: '1f5382',
  out: '9c690a',
};

/** By the look of a show. */
export const palettes = { light, dark, projector } as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

/** The colours that a theme of PowerPoint has places for: whoever changes the theme there changes them on every slide. */
const themeSlots: Readonly<Partial<Record<Ink, string>>> = {
  ink: 'tx1',
  paper: 'bg1',
  'ink-2': 'tx2',
  band: 'bg2',
  in: 'accent1',
  out: 'accent2',
  cinnabar: 'accent3',
  't-malachite': 'accent4',
  't-indigo': 'accent5',
  't-hematite': 'accent6',
};

/** A colour for a part: by its place in the theme where it has one. `alpha` is how much it covers, 0 to 1. */
export function colour(ink: Ink, palette: Palette, alpha = 1): string {
  const veil = alpha < 1 ? `<a:alpha val="${Math.round(alpha * 100_000)}"/>` : '';
  const slot = themeSlots[ink];
  return slot
    ? `<a:schemeClr val="${slot}">${veil}</a:schemeClr>`
    : `<a:srgbClr val="${palette[ink].toUpperCase()}">${veil}</a:srgbClr>`;
}
