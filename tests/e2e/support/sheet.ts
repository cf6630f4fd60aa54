import type { Page } from '@playwright/test';

/** Lays a style sheet of the reader's own over the page. The policy of the page keeps out style elements, not these. */
export const layOver = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
