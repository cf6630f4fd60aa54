/** A face of the page's own type. */
interface Face {
  readonly family: string;
  readonly url: string;
  /** The rule, but for the address. */
  readonly rule: (address: string) => string;
  readonly has: (point: number) => boolean;
}

const unquoted = (text: string): string => text.replaceAll(/["']/g, '').trim();

/** `U+0020-007E, U+00A0`: whether a character is in it. */
function range(text: string): (point: number) => boolean {
  const parts = text.split(',').flatMap((part) => {
    const [, from, to] = /U\+([\da-f]+)(?:-([\da-f]+))?/i.exec(part) ?? [];
    return from === undefined ? [] : [[Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)] as const];
  });
  return (point) => parts.length === 0 || parts.some(([from, to]) => point >= from && point <= to);
}

function facesOf(sheet: CSSStyleSheet): readonly Face[] {
  return [...sheet.cssRules].flatMap((rule): Face[] => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const of = (name: string) => rule.style.getPropertyValue(name);
    const [, address] = /url\(["']?([^"')]+)/.exec(of('src')) ?? [];
    if (address === undefined) return [];
    const family = unquoted(of('font-family'));
    const reach = of('unicode-range');
    return [
      {
        family,
        url: new URL(address, sheet.href ?? document.baseURI).href,
        rule: (data) =>
          `@font-face{font-family:'${family}';src:url(${data}) format('woff2');font-weight:${of('font-weight')};${reach ? `unicode-range:${reach}` : ''}}`,
        has: range(reach),
      },
    ];
  });
}

/** A file of the page itself as an address that holds it. */
async function dataUrl(url: string): Promise<string> {
  // In a page that is one file they are so already, and it may ask for nothing.
  if (url.startsWith('data:')) return url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The face ${url} did not come: ${response.status}`);
  const reader = new FileReader();
  const read = new Promise((done, fail) => {
    reader.onload = done;
    reader.onerror = () => fail(reader.error);
  });
  reader.readAsDataURL(await response.blob());
  await read;
  return String(reader.result);
}

/** The rules of the page's own faces that a drawing needs, each with its file in it: an image may load nothing. */
export async function facesFor(svg: string): Promise<string> {
  const points = [...new Set(svg)].map((sign) => sign.codePointAt(0) ?? 0);
  const needed = [...document.styleSheets]
    .flatMap(facesOf)
    .filter(({ family, has }) => svg.includes(family) && points.some(has));
  const rules = await Promise.all(needed.map(async ({ rule, url }) => rule(await dataUrl(url))));
  return rules.join('');
}
