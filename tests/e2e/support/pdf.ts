import { inflateSync } from 'node:zlib';

/** A page of a PDF file as Chromium writes it. */
export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** All that is written on it, without white space: what stands between words is a matter of places. */
  readonly text: string;
}

/** Reads enough of a PDF to tell what is written on which page. It knows the files of Chromium and no others. */
class Pdf {
  readonly #objects: ReadonlyMap<string, string>;

  constructor(file: Buffer) {
    const text = file.toString('latin1');
    this.#objects = new Map(
      [...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)].map(([, n = '', body = '']) => [n, body]),
    );
  }

  pages(): readonly PdfPage[] {
    return [...this.#objects.values()]
      .filter((body) => /\/Type\s*\/Page\b/.test(body))
      .map((body) => {
        const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(body) ?? [];
        const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(body) ?? [];
        const text = this.#textOf(this.#stream(contents), body).replace(/\s/g, '');
        return { width: Number(width), height: Number(height), text };
      });
  }

  #stream(n: string): string {
    const body = this.#objects.get(n) ?? '';
    const at = body.indexOf('stream');
    const [, length] = /\/Length (\d+)/.exec(body) ?? [];
    if (at < 0 || length === undefined) return '';
    const start = body.indexOf('\n', at) + 1;
    const bytes = Buffer.from(body.slice(start, start + Number(length)), 'latin1');
    return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  /** What a dictionary of resources names: `/F4` is an object. */
  #named(body: string, kind: 'Font' | 'XObject'): ReadonlyMap<string, string> {
    const [, inner = ''] = new RegExp(`/${kind}\\s*<<([^>]*)>>`).exec(this.#resources(body)) ?? [];
    return new Map([...inner.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', n = '']) => [name, n]));
  }

  #resources(body: string): string {
    const [, n] = /\/Resources (\d+) 0 R/.exec(body) ?? [];
    return n === undefined ? body : (this.#objects.get(n) ?? '');
  }

  /** How many figures a number of a face takes: faces of many signs need four. */
  #codes(font: string): RegExp {
    return this.#objects.get(font)?.includes('/Type0') ? /.{4}/g : /.{2}/g;
  }

  /** From the numbers of a face to signs. */
  #signs(font: string): ReadonlyMap<number, string> {
    const [, n = ''] = /\/ToUnicode (\d+) 0 R/.exec(this.#objects.get(font) ?? '') ?? [];
    const map = this.#stream(n);
    const signs = new Map<number, string>();
    const sign = (hex: string) =>
      String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
    for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, from = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
        signs.set(Number.parseInt(from, 16), sign(to));
    for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
      for (const [, a = '', b = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
        for (let i = Number.parseInt(a, 16); i <= Number.parseInt(b, 16); i++)
          signs.set(i, String.fromCharCode(Number.parseInt(to, 16) + i - Number.parseInt(a, 16)));
    return signs;
  }

  #textOf(content: string, body: string): string {
    const fonts = this.#named(body, 'Font');
    const forms = this.#named(body, 'XObject');
    let signs: ReadonlyMap<number, string> = new Map();
    let codes = /.{2}/g;
    let text = '';
    for (const [all, font, hex, form] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\/(\w+) Do/g)) {
      if (font !== undefined) {
        signs = this.#signs(fonts.get(font) ?? '');
        codes = this.#codes(fonts.get(font) ?? '');
      } else if (hex !== undefined)
        text += (hex.match(codes) ?? []).map((code) => signs.get(Number.parseInt(code, 16)) ?? '').join('');
      else if (form !== undefined && all) {
        const n = forms.get(form) ?? '';
        text += this.#textOf(this.#stream(n), this.#objects.get(n) ?? '');
      }
    }
    return text;
  }
}

/** The pages of a PDF file that Chromium made. */
export const pagesOf = (file: Buffer): readonly PdfPage[] => new Pdf(file).pages();
