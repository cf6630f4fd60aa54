/** What XML 1.0 has no sign for, half of a pair included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The first line of every part. */
export const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of a part of a presentation. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Of a slide, px, in EMU: a slide of 1920 by 1080 px is 13⅓ by 7½ inches, one of 1440 px 10 inches wide. */
const PX = 6350;

/** A length, px, in EMU. */
export const emu = (px: number): number => Math.round(px * PX);

/** A size of letters, px, in hundredths of a point. */
export const points = (px: number): number => Math.round(px * 50);
