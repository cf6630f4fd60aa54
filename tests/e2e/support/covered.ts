import type { Page } from '@playwright/test';

/**
 * Controls that cannot be pointed at because something lies over their middle, a line each. Every control is scrolled into
 * sight as the browser does it for the focus. Left out: what is for the keyboard alone, and marks inside a drawing.
 */
export const covered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const controls = root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary');

    const forPointer = (element: HTMLElement): boolean => {
      const { pointerEvents, clipPath } = getComputedStyle(element);
      // The way past the head of the page stands above it until it has the focus.
      const above = element.getBoundingClientRect().bottom + scrollY <= 0;
      const seen = element.checkVisibility({ visibilityProperty: true }) && clipPath === 'none' && !above;
      return seen && pointerEvents !== 'none' && !element.closest('svg') && !element.matches(':disabled');
    };
    const overIt = (control: Element): Element | null | undefined => {
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const [box] = control.getClientRects();
      if (!box) return undefined;
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return control.contains(top) ? undefined : top;
    };

    const faults = [...controls].filter(forPointer).flatMap((element) => {
      const control = element.closest('label') ?? element;
      const over = overIt(control);
      if (over === undefined) return [];
      const name = `${element.tagName.toLowerCase()}.${element.className} “${control.textContent?.trim().slice(0, 40)}”`;
      return [`${name} under ${over?.tagName.toLowerCase()}.${over?.getAttribute('class')}`];
    });
    scrollTo(0, 0);
    return faults;
  });
