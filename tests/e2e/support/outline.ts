import { expect } from '@playwright/test';
import { test } from './app.ts';
import { open } from './open.ts';

/** What a screen reader must find at an address, in this order. More may stand between. */
export interface Outline {
  /** The part of the address after `#`. */
  readonly at: string;
  /** A tree as Playwright writes it. */
  readonly outline: string;
}

/** A test for each: the outline is there, and nothing that can be pressed is without a name. */
export function testOutlines(outlines: readonly Outline[]) {
  for (const { at, outline } of outlines) {
    test(`what a screen reader finds on ${at}`, async ({ page }) => {
      await open(page, { name: at, at }, { theme: 'light', lang: 'en', width: 1440 });
      await expect(page.locator('body')).toMatchAriaSnapshot(outline);
      for (const role of ['button', 'link', 'img', 'figure', 'table'] as const) {
        const all = page.getByRole(role);
        const named = page.getByRole(role, { name: /\S/ });
        // A table inside a named region or figure has the name of that, a drawing inside a named group its name.
        const inside = page.locator('figure[aria-labelledby], [role=group][aria-label]').getByRole(role);
        const nameless = (await all.count()) - (await named.or(inside).count());
        expect(nameless, `${role} without a name`).toBe(0);
      }
    });
  }
}
