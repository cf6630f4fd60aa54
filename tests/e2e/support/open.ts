import { expect, type Page } from '@playwright/test';
import { NARROW, type State } from './states.ts';

/** How the reader sees the page: colours, language, and the size of the window in CSS pixels. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly lang: 'en' | 'zh';
  readonly width: number;
  readonly height?: number;
}

/** Waits until nothing more is to come: page, fonts, parts that load late, animations. */
export async function settled(page: Page) {
  // An address that has just changed is drawn with the next frame.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  // A slide has a heading of its own.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]:visible')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A part drawn anew meanwhile takes its animation with it; what matters is that none is left.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Whether a state exists on a screen of this width. */
export const existsAt = ({ only }: State, width: number) => !only || (only === 'narrow') === width < NARROW;

/** Brings a state onto the screen. */
export async function open(
  page: Page,
  state: State,
  { theme, lang, width, height = width < NARROW ? 800 : 900 }: Look,
) {
  await page.setViewportSize({ width, height });
  await page.addInitScript(
    ([theme, lang]) => {
      localStorage.setItem('pd.theme', theme);
      localStorage.setItem('pd.lang', lang);
    },
    [theme, lang] as const,
  );
  await state.before?.(page);
  await page.goto(`./#${state.at}`);
  if (state.waits) await page.locator('[aria-busy="true"] h1').waitFor();
  else await settled(page);
  if (state.after) {
    await state.after(page);
    await settled(page);
  }
}
