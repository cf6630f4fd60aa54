import type { Page } from '@playwright/test';

/**
 * What is wrong with the layout of the page as it stands: it scrolls sideways, two texts lie over each other, or a
 * control cuts its own label off. A line each; what floats over the page on purpose does not count.
 */
export const layoutFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);

    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 24)}”`;
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    // Parts of a drawing have rules of their own; hidden texts for screen readers take a pixel.
    const skipped = 'svg, [role=application], [aria-hidden=true], nav, dialog';

    for (const control of document.querySelectorAll<HTMLElement>('button, [role=radio], input[type=search]'))
      if (seen(control) && control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 1)
        faults.push(`${name(control)} cuts ${control.scrollWidth - control.clientWidth} px off`);

    interface Line {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.nodeValue?.trim() || element.closest(skipped) || !seen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What is clipped shows only as far as the box that clips it.
      let clip: Element | null = element;
      while (clip && getComputedStyle(clip).overflowX === 'visible') clip = clip.parentElement;
      const edge = clip?.getBoundingClientRect();
      for (const box of range.getClientRects()) {
        const right = Math.min(box.right, edge?.right ?? box.right);
        const bottom = Math.min(box.bottom, edge?.bottom ?? box.bottom);
        if (right - box.left > 2 && bottom - box.top > 2)
          lines.push({ element, box: new DOMRect(box.left, box.top, right - box.left, bottom - box.top) });
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) {
        if (b.box.top > a.box.bottom) break;
        const over = {
          x: Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
          y: Math.min(a.box.bottom, b.box.bottom) - b.box.top,
        };
        // Boxes of lines set close reach into each other by less than their letters do.
        const close = 0.4 * Math.min(a.box.height, b.box.height);
        if (over.x > 2 && over.y > close && !a.element.contains(b.element) && !b.element.contains(a.element))
          faults.push(`${name(a.element)} and ${name(b.element)} lie over each other`);
      }
    return [...new Set(faults)].slice(0, 12);
  });
