import type { Page } from '@playwright/test';

/** Grounds of the design that text may stand on, by the name of their token. */
const GROUNDS = ['paper', 'sunken', 'band', 'band-alt', 'raised', 'cinnabar-wash'];

/** Grounds of one ink each: text of that colour stands on nothing else. */
const PAIRS: Readonly<Record<string, string>> = { 'on-seal': 'seal', paper: 'ink' };

/**
 * Texts at these selectors whose colour falls short of 4.5:1 on any ground that they may stand on, a line each. Answers
 * where the ground behind a text cannot be told from the page: a text good on every ground is good on this one.
 */
export const weakTexts = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    ({ selectors, grounds, pairs }) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) return ['no canvas'];
      const luminance = (colour: string): number => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
          const share = byte / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      // What has a look of its own, such as a slide, has grounds of its own.
      const token = (name: string, look: Element): number => {
        const probe = look.appendChild(document.createElement('i'));
        probe.style.color = `var(--${name})`;
        const found = luminance(getComputedStyle(probe).color);
        probe.remove();
        return found;
      };
      const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const weak = new Set<string>();
      for (const selector of selectors) {
        const element = document.querySelector(selector);
        if (!element || element.textContent?.trim() === '') continue;
        const { color, fill } = getComputedStyle(element);
        const ink = luminance(element instanceof SVGElement ? fill : color);
        const look = element.closest('[data-look]') ?? document.body;
        const every = grounds.map((name) => token(name, look));
        const paired = Object.entries(pairs).map(([own, ground]) => [token(own, look), token(ground, look)]);
        const on = paired.find(([own]) => own === ink)?.[1];
        const least = Math.min(...(on === undefined ? every : [on]).map((ground) => ratio(ink, ground)));
        if (least < 4.5) weak.add(`${selector} “${element.textContent?.slice(0, 30)}” ${least.toFixed(2)}:1`);
      }
      return [...weak];
    },
    { selectors, grounds: GROUNDS, pairs: PAIRS },
  );
