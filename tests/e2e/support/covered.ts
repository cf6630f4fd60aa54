import type { Page } from '@playwright/test';

/**
 * Controls that cannot be pointed at because something lies over their middle, a line each. Every control is scrolled into
 * sight as the browser does it for the focus. Left out: what is for the keyboard alone, and marks inside a drawing.
 */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const faults: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
      const label = element.closest('label') ?? element;
      const { pointerEvents, clipPath } = getComputedStyle(element);
      if (!element.checkVisibility({ visibilityProperty: true }) || clipPath !== 'none') continue;
      if (pointerEvents === 'none' || element.closest('svg') || element.matches(':disabled')) continue;
      // The way past the head of the page stands above it until it has the focus.
      if (element.getBoundingClientRect().bottom + scrollY <= 0) continue;
      label.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const [box] = label.getClientRects();
      if (!box || box.bottom < 0) continue;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const free = top !== null && (label.contains(top) || (top.contains(label) && !top.matches('nav')));
      const name = `${element.tagName.toLowerCase()}.${element.className} “${label.textContent?.trim().slice(0, 40)}”`;
      if (!free) faults.push(`${name} under ${top?.tagName.toLowerCase()}.${top?.getAttribute('class')}`);
    }
    scrollTo(0, 0);
    return faults;
  });
