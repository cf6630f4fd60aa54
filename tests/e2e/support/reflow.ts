import type { Page } from '@playwright/test';

/** What does not fit, a line each: a page wider than its window, and words cut off or out of sight. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const worded = 'a[href], button, summary, label, th, h1, h2, h3, legend, dt, dd, p, li';

    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wrongWith = (element: HTMLElement): string | undefined => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) return 'cut at its side';
      if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) return 'cut at its foot';
      return (right > clientWidth + 1 || left < -1) && !scrolls(element) ? 'out of the window' : undefined;
    };

    const faults = [...root.querySelectorAll<HTMLElement>(worded)]
      .filter(
        (e) => e.checkVisibility({ visibilityProperty: true }) && getComputedStyle(e).clipPath === 'none',
      )
      .flatMap((e) => {
        const wrong = wrongWith(e);
        const name = `${e.tagName.toLowerCase()}.${e.className} “${e.textContent?.trim().slice(0, 40)}”`;
        return wrong ? [`${name} is ${wrong}`] : [];
      });
    return scrollWidth > clientWidth
      ? [`the page is ${scrollWidth - clientWidth} px too wide`, ...faults]
      : faults;
  });
