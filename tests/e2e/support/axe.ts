import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeOptions {
  /** CSS selector of the part to check; else the whole page. */
  readonly within?: string;
  /** CSS selectors left out, with the reason beside the call. */
  readonly except?: readonly string[];
}

/** Asserts that axe finds nothing against WCAG 2.2 AA or its best practices. A fault names the rule and its elements. */
export async function axeClean(page: Page, { within, except = [] }: AxeOptions = {}) {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  if (within) axe.include(within);
  for (const selector of except) axe.exclude(selector);
  const { violations } = await axe.analyze();
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((n) => `    ${n.target.join(' ')}`).join('\n')}`,
    ),
    `axe at ${page.url()}`,
  ).toEqual([]);
}
