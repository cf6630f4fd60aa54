import { test } from '@playwright/test';
import { saying } from '../support/hostile/dataset.ts';
import { longWord } from '../support/hostile/texts.ts';
import { serveFiles } from './support/data.ts';
import { go } from './support/go.ts';
import { layoutFaults } from './support/layout.ts';
test('probe', async ({ page }) => {
  test.setTimeout(120000);
  await serveFiles(page, saying(['A', 'B', 'C', 'D'].map(longWord)));
  for (const address of ['', 'visits', 'visits?as=table', 'visits?theme=t-1&partner=p-1', 'partners', 'partners?as=table', 'themes', 'people', 'search?q=Wm', 'data', 'about','visits/v-1', 'visits/v-all', 'partners/p-1', 'partners/p-all', 'themes/t-1', 'people/x-1'])
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await go(page, address);
    const wide = await page.evaluate(() => {
      const out = [];
      const all = [...document.querySelectorAll('body *')].filter(e => !e.closest('svg') && e.checkVisibility());
      const w = document.documentElement.clientWidth;
      for (const e of all) { const r = e.getBoundingClientRect(); if (r.right > w + 1 && r.width>0) {
        let clipped = false; for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible' && p !== document.body && p!==document.documentElement) clipped = true;
        if (!clipped && ![...e.children].some(c => c.getBoundingClientRect().right > w+1)) out.push(`${e.parentElement?.parentElement?.className}>${e.parentElement?.className}>${e.tagName}.${e.className} ${(e.textContent||'').slice(0,12)}`);
      } }
      return [...new Set(out)].slice(0, 8);
    });
    const faults = await layoutFaults(page);
    if (wide.length || faults.length) console.log(address, width, JSON.stringify(wide, null, 1), faults.slice(0,6));
  }
});
