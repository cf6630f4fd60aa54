import { appendFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { test } from './support/app.ts';
import { existsAt, open } from './support/open.ts';
import { otherStates, pageStates } from './support/states.ts';

const widths = [320, 768, 1440];
test.use({ expected: /./ });
[...pageStates, ...otherStates].forEach((state, i) => {
  for (const look of [
    { theme: i % 2 ? 'dark' : 'light', lang: 'en', width: widths[i % 3]! },
    { theme: i % 2 ? 'light' : 'dark', lang: 'zh', width: widths[(i + 1) % 3]! },
    { theme: i % 2 ? 'light' : 'dark', lang: 'en', width: widths[(i + 2) % 3]! },
  ] as const) {
    if (!existsAt(state, look.width)) continue;
    test(`${state.name} ${look.theme} ${look.lang} ${look.width}`, async ({ page, watched }) => {
      const t0 = Date.now();
      await open(page, state, look);
      const t1 = Date.now();
      const r = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ resultTypes: ['violations', 'incomplete'] })
        .analyze();
      const t2 = Date.now();
      const small = await page.evaluate(() => {
        const min = innerWidth < 1020 ? 44 : 24;
        const out: string[] = [];
        const top = document.querySelector('dialog[open]') ?? document.body;
        for (const e of top.querySelectorAll(
          'a[href],button,input,select,summary,[role=slider],label:has(input)',
        )) {
          const b = e.getBoundingClientRect();
          if (!e.checkVisibility({ opacityProperty: false, visibilityProperty: true }) || b.width <= 1)
            continue;
          const inline = getComputedStyle(e).display === 'inline';
          if (b.width < min || b.height < min)
            out.push(
              `${inline ? 'inline ' : ''}${e.tagName} ${Math.round(b.width)}x${Math.round(b.height)} ${(e as HTMLElement).className} «${(e.textContent || e.getAttribute('aria-label') || '').slice(0, 30)}» in ${(e.parentElement as HTMLElement)?.tagName}.${(e.parentElement as HTMLElement)?.className}`,
            );
        }
        return out;
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      appendFileSync(
        '/tmp/e2eb/scan.jsonl',
        JSON.stringify({
          state: state.name,
          look,
          open: t1 - t0,
          axe: t2 - t1,
          over,
          seen: watched.seen,
          v: r.violations.map((v) => [
            v.id,
            v.help,
            v.nodes.map((n) => n.target.join(' ') + ' :: ' + n.failureSummary?.slice(0, 300)),
          ]),
          inc: r.incomplete.map((v) => [
            v.id,
            v.help,
            v.nodes.map(
              (n) =>
                n.target.join(' ') +
                ' :: ' +
                [...n.any, ...n.all, ...n.none]
                  .map((c) => c.message + JSON.stringify(c.data?.messageKey ?? ''))
                  .join('|')
                  .slice(0, 200),
            ),
          ]),
          small,
        }) + '\n',
      );
    });
  }
});
