import type { Page } from '@playwright/test';

/** A line of text, or as much of it as is to be seen; px on the page. */
interface Line {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Drawings have rules of their own. What screen readers alone read takes a pixel. */
const SKIPPED = 'svg, [role=application], [aria-hidden=true], nav, dialog';

/** The lines of text in the main part of the page, from the top. */
const linesOf = (page: Page): Promise<Line[]> =>
  page.evaluate((skipped) => {
    /** The right edge at which text in the element is clipped. */
    const edgeOf = (element: Element): number => {
      let clip: Element | null = element;
      while (clip && getComputedStyle(clip).overflowX === 'visible') clip = clip.parentElement;
      return clip?.getBoundingClientRect().right ?? Number.POSITIVE_INFINITY;
    };
    const linesIn = (node: Node, element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const name = `“${(node.nodeValue ?? '').trim().slice(0, 24)}” in ${element.tagName.toLowerCase()}`;
      const edge = edgeOf(element);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        name,
        left,
        top,
        right: Math.min(right, edge),
        bottom,
      }));
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element?.checkVisibility({ visibilityProperty: true }) && !element.closest(skipped))
        lines.push(...linesIn(node, element));
    }
    return lines.filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2);
  }, SKIPPED);

/** Whether letters of one line lie over letters of the other; lines set close reach into each other by less. */
function overlap(a: Line, b: Line): boolean {
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return x > 2 && y > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

const overlaps = (lines: readonly Line[]): readonly string[] => {
  const sorted = lines.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((a, i) => {
    const below = sorted.findIndex((b, j) => j > i && b.top > a.bottom);
    return sorted
      .slice(i + 1, below < 0 ? undefined : below)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.name} and ${b.name} lie over each other`);
  });
};

/** What is wrong with the layout: the page scrolls sideways, texts lie over each other, a control cuts its label off. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  const { tooWide, cut } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const controls = [...document.querySelectorAll<HTMLElement>('button, [role=radio], input[type=search]')];
    return {
      tooWide: scrollWidth - clientWidth,
      cut: controls
        .filter((c) => c.checkVisibility() && c.clientWidth > 1 && c.scrollWidth > c.clientWidth + 1)
        .map((c) => `“${c.innerText.slice(0, 24)}” is cut off in its control`),
    };
  });
  const wide = tooWide > 0 ? [`the page is ${tooWide} px too wide`] : [];
  return [...new Set([...wide, ...cut, ...overlaps(await linesOf(page))])].slice(0, 12);
}
