import type { Page } from '@playwright/test';

/** The least size of any text, CSS px. */
const LEAST = 12;

/** Texts on the screen that are set smaller than 12 px, as they are drawn, a line each. Seals are marks, not text to be read. */
export const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const isRead = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      // What is there only to be heard is a dot.
      const seen = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      return seen && !element.closest('title, [class*="seal"]');
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (!element || text === '' || !isRead(element)) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < least - 0.05)
        small.add(`${element.localName}.${element.getAttribute('class')} “${text.slice(0, 30)}” ${size} px`);
    }
    return [...small];
  }, LEAST);
