import type { Page } from '@playwright/test';

export interface Watch {
  /** Everything noticed so far, a line each. */
  readonly seen: readonly string[];
}

/** Said by Playwright itself of what playwright.config.ts blocks. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Notices what a page must not do, from now on. */
export async function watch(page: Page): Promise<Watch> {
  const seen: string[] = [];

  page.on('console', (message) => {
    const type = message.type();
    if ((type === 'error' || type === 'warning') && message.text() !== BLOCKED)
      seen.push(`console ${type}: ${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('dialog', async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
    if (!local && page.url() !== 'about:blank' && origin !== new URL(page.url()).origin)
      seen.push(`request to another origin: ${request.url()}`);
  });

  await page.exposeFunction('reportBreach', (breach: string) => seen.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportBreach');
      if (typeof report === 'function')
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return { seen };
}
