import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the focus is there, at most `most` times. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', most = 150 } = {}) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  await expect(target, `not reached by ${most} presses of ${key}`).toBeFocused();
}

/** A stop of the keyboard: what it is, and what is wrong with how it shows, if anything. */
export interface Stop {
  readonly name: string;
  readonly fault: string | undefined;
}

/** What has the focus now. Its ring must be at least 2 px, in a colour of 3:1 on the paper, and nothing may lie over it. */
const stopNow = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', fault: undefined };
    const labelled = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? (element.textContent || labelled)).trim().slice(0, 40)}” ${element.getAttribute('href') ?? ''}`;

    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (e: Element | null): string => {
      const colour = e
        ? getComputedStyle(e).backgroundColor
        : getComputedStyle(document.body).backgroundColor;
      return e && numbers(colour)[3] === 0 ? groundOf(e.parentElement) : colour;
    };
    /** What lies where the ring is drawn: about the element, or over it where the ring is drawn inside. */
    const underRing = (e: Element, offset: number): string => {
      const { left, top, height } = e.getBoundingClientRect();
      return groundOf(document.elementFromPoint(left - offset - 1, top + height / 2) ?? e.parentElement);
    };

    // A field shows the ring on the box round it.
    const ringed = [element, element.closest('label'), element.closest('form')].find((e) => {
      if (!e) return false;
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(e);
      if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2) return false;
      const [one, other] = [outlineColor, underRing(e, Number.parseFloat(outlineOffset))].map(luminance);
      const [dark = 0, light = 0] = [one ?? 0, other ?? 0].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05) >= 3;
    });
    if (!ringed) return { name, fault: 'no ring' };

    const box = ringed.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return { name, fault: 'out of sight' };
    // Both criteria on obscured focus: no part that is in the window may lie under anything that stays in place.
    const points = [0.1, 0.5, 0.9].map(
      (share) => [box.left + box.width / 2, box.top + box.height * share] as const,
    );
    const over = points
      .filter(([, y]) => y > 0 && y < innerHeight)
      .map(([x, y]) => document.elementFromPoint(x, y)?.closest('body > nav, thead, dialog'))
      .find((e) => e && !e.contains(element) && !element.contains(e));
    return { name, fault: over ? `under ${over.tagName.toLowerCase()}` : undefined };
  });

/** Presses a key until the focus has gone through the page and is where it began. */
export async function goThrough(page: Page, key: 'Tab' | 'Shift+Tab', most = 400): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    const stop = await stopNow(page);
    if (stop.name === '' || (stops.length > 1 && stop.name === stops[0]?.name)) return stops;
    stops.push(stop);
  }
  throw new Error(`No end after ${most} presses of ${key}, at ${stops.at(-1)?.name}`);
}
