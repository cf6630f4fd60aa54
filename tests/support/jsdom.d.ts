declare module 'jsdom' {
  /** A document of its own, for tests that run without a page. */
  export class JSDOM {
    constructor(html: string);
    readonly window: { readonly DOMParser: typeof DOMParser };
  }
}
