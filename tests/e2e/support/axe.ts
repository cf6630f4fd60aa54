import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { weakTexts } from './contrast.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeOptions {
  /** CSS selector of the part to check; else the whole page. */
  readonly within?: string;
  /** CSS selectors left out, with the reason beside the call. */
  readonly except?: readonly string[];
}

/**
 * Asserts that axe finds nothing against WCAG 2.2 AA or its best practices, and decides what axe leaves undecided. A
 * fault names the rule and its elements.
 */
export async function axeClean(page: Page, { within, except = [] }: AxeOptions = {}) {
  const axe = new AxeBuilder({ page }).withTags(TAGS).options({ resultTypes: ['violations', 'incomplete'] });
  if (within) axe.include(within);
  for (const selector of except) axe.exclude(selector);
  const { violations, incomplete } = await axe.analyze();
  expect(violations.map(told), `axe at ${page.url()}`).toEqual([]);

  // Undecided for axe is the contrast of text with something drawn or laid near it; its colour is enough for us to know.
  const contrast = incomplete.filter(({ id }) => CONTRAST.has(id));
  const texts = contrast.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
  expect(await weakTexts(page, texts), `text of too little contrast at ${page.url()}`).toEqual([]);
  expect(incomplete.filter((rule) => !contrast.includes(rule)).map(told), 'undecided by axe').toEqual([]);
}

/** Rules about colours; links in text are underlined too, so that their colour decides nothing. */
const CONTRAST = new Set(['color-contrast', 'link-in-text-block']);

const told = ({ id, help, nodes }: { id: string; help: string; nodes: { target: unknown[] }[] }) =>
  `${id}: ${help}\n${nodes.map(({ target }) => `    ${target.join(' ')}`).join('\n')}`;
