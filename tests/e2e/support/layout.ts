import type { Page } from '@playwright/test';

/** A line of text, or as much of it as is to be seen; px on the page. */
interface Line {
  /** Which text it is a line of. */
  readonly text: number;
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
    /** The box that clips text in the element; none when nothing does. */
    const clipOf = (element: Element): DOMRect | undefined => {
      let clip: Element | null = element;
      while (clip && getComputedStyle(clip).overflowX === 'visible') clip = clip.parentElement;
      return clip?.getBoundingClientRect();
    };
    const linesIn = (node: Node, element: Element, text: number) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const name = `“${(node.nodeValue ?? '').trim().slice(0, 24)}” in ${element.tagName.toLowerCase()}`;
      const clip = clipOf(element);
      return [...range.getClientRects()].map((box) => ({
        text,
        name,
        left: Math.max(box.left, clip?.left ?? box.left),
        top: Math.max(box.top, clip?.top ?? box.top),
        right: Math.min(box.right, clip?.right ?? box.right),
        bottom: Math.min(box.bottom, clip?.bottom ?? box.bottom),
      }));
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(), text = 0; node; node = walker.nextNode(), text++) {
      const element = node.parentElement;
      if (element?.checkVisibility({ visibilityProperty: true }) && !element.closest(skipped))
        lines.push(...linesIn(node, element, text));
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
      .filter((b) => a.text !== b.text && overlap(a, b))
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
