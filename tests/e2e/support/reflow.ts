import type { Page } from '@playwright/test';

/** What does not fit, a line each: a page wider than its window, and words cut off inside a control or a heading. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const controls = 'a[href], button, summary, label, th, h1, h2, h3, legend, dt, dd, p, li';
    for (const element of root.querySelectorAll<HTMLElement>(controls)) {
      const style = getComputedStyle(element);
      if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
      const clips = style.overflowX !== 'visible';
      if (clips && element.scrollWidth > element.clientWidth + 1) faults.push(`${name} is cut at its side`);
      if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        faults.push(`${name} is cut at its foot`);
      const { left, right } = element.getBoundingClientRect();
      if ((right > clientWidth + 1 || left < -1) && !scrolls(element)) faults.push(`${name} leaves the window`);
    }
    return faults;
  });
