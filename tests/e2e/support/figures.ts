import type { Page } from '@playwright/test';
import { settled } from './open.ts';

/** A figure that opens a list: what it says, and how many that is. */
export interface Door {
  readonly href: string;
  readonly said: string;
  readonly n: number;
}

/** The figures on a page that open a list of visits, partners or people, each once. */
export const doors = (page: Page): Promise<readonly Door[]> =>
  page.evaluate(() => {
    const found = new Map<string, Door>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]')) {
      const href = link.getAttribute('href') ?? '';
      const said = (link.ariaLabel ?? link.textContent).replaceAll('\u202f', '').trim();
      const counted = /(?:^|: |^All |^Show all )(\d+)(?: \p{L}[\p{L} ]*)?$/u.exec(said)?.[1];
      const isYear = /[?&]year=/.test(href) && href.includes(`year=${counted}`);
      if (counted && !isYear && /^#\/(visits|people|partners)(\?|$)/.test(href))
        found.set(`${href} ${counted}`, { href, said, n: Number(counted) });
    }
    return [...found.values()];
  });

/**
 * The counts that the page at an address states: of the visits, people or partners it lists; on visits also the
 * agreements and open commitments among them, and those that are sure of the time, where the address asks for these; on partners also the countries, where
 * it groups by them.
 */
export async function statedAt(page: Page, href: string): Promise<readonly number[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, href);
  await settled(page);
  const [heading, statuses] = await page.evaluate(() => {
    const main = document.querySelector('main');
    const texts = (selector: string) =>
      [...(main?.querySelectorAll(selector) ?? [])].map((e) => e.textContent.replaceAll('\u202f', ''));
    return [texts('h2').join('\n'), texts('[role=status]').join('\n')] as const;
  });
  const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => Number(m[1]));
  return [
    ...numbers(statuses, /^(\d+)(?: of \d+ (?:visits|partners)| visits?| partners?| people| person)/gm),
    ...(href.includes('outcome=') ? numbers(heading, /with (\d+) agreements?/g) : []),
    ...(href.includes('commitment=') ? numbers(heading, /(\d+) commitments? (?:is|are) open/g) : []),
    ...(/(from|to|year|period)=/.test(href) ? numbers(heading, /(\d+) (?:for certain|perhaps)/g) : []),
    ...(href.includes('sort=country') ? numbers(statuses, /in (\d+) countr/g) : []),
  ];
}
