import type { Page } from '@playwright/test';
import { servedText } from './served.ts';

/** One thing a reader may have before them: an address, and what was done there. */
export interface State {
  readonly name: string;
  /** The part of the address after `#`. */
  readonly at: string;
  /** Before the page is opened: what the server answers. */
  readonly before?: (page: Page) => Promise<void>;
  /** After the page stands: what is opened on it. Works in either language. */
  readonly after?: (page: Page) => Promise<void>;
  /** Exists only on screens below, or only above, 1020 px. */
  readonly only?: 'narrow' | 'wide';
  /** The page itself never comes: what stands instead is the state. */
  readonly waits?: true;
  /** Lines of the console that this state brings with it. */
  readonly troubled?: RegExp;
}

export const NARROW = 1020;

/** Every page at an address of its own. */
export const pageStates = [
  { name: 'overview', at: '/' },
  { name: 'visits', at: '/visits' },
  { name: 'visit', at: '/visits/2024-10-31-cast-bri-forum' },
  { name: 'partners', at: '/partners' },
  { name: 'partner', at: '/partners/cast' },
  { name: 'themes', at: '/themes' },
  { name: 'theme', at: '/themes/solid-waste' },
  { name: 'matrix', at: '/matrix' },
  { name: 'period', at: '/periods/14th-fyp' },
  {
    name: 'compare',
    at: '/compare?visit=2021-05-cast&visit=2024-10-31-cast-bri-forum&visit=2023-10-30-bri-forum',
  },
  { name: 'people', at: '/people' },
  { name: 'people of one partner', at: '/people?partner=cast' },
  { name: 'people found', at: '/people?q=vice+chancellor' },
  { name: 'partners by country', at: '/partners?sort=country&q=university' },
  { name: 'person', at: '/people/yang-renshu' },
  { name: 'search', at: '/search?q=steel' },
  { name: 'data', at: '/data' },
  { name: 'about', at: '/about' },
  { name: 'not found', at: '/nowhere' },
] as const satisfies readonly State[];

const show = (option: RegExp) => async (page: Page) => {
  for (const label of await page.getByRole('radio', { name: option }).all()) await label.check();
};

/** What else may be on the screen. */
export const otherStates: readonly State[] = [
  { name: 'visits filtered', at: '/visits?direction=inbound&theme=steel-metallurgy' },
  { name: 'visits, none fits', at: '/visits?direction=inbound&from=1990&to=1991' },
  { name: 'visits as table', at: '/visits?as=table&theme=steel-metallurgy' },
  { name: 'visits, an address with nonsense', at: '/visits?direction=sideways&theme=solid-waste' },
  { name: 'partners as table', at: '/partners?as=table' },
  { name: 'partner unknown', at: '/partners/nobody' },
  { name: 'theme by year', at: '/themes/steel-metallurgy?by=year' },
  { name: 'period not over', at: '/periods/15th-fyp' },
  { name: 'period unknown', at: '/periods/nobody' },
  { name: 'matrix, years', at: '/matrix?rows=theme&columns=year' },
  { name: 'matrix, an empty cell', at: '/matrix?by=period&row=cast&column=solid-waste', only: 'wide' },
  { name: 'matrix, an address with nonsense', at: '/matrix?rows=theme&columns=group&sort=most:nobody' },
  { name: 'matrix, nothing counted', at: '/matrix?from=1990&to=1991&row=cast&column=solid-waste' },
  {
    name: 'compare, side by side',
    at: '/compare?visit=2021-05-cast&visit=2024-10-31-cast-bri-forum',
    only: 'wide',
  },
  { name: 'compare, nothing chosen', at: '/compare' },
  { name: 'compare, one not found', at: '/compare?visit=2021-05-cast&visit=nowhere' },
  { name: 'search, no hit', at: '/search?q=zzzz' },
  { name: 'search, not asked', at: '/search' },
  {
    name: 'export menu',
    at: '/visits?direction=inbound&theme=steel-metallurgy',
    after: async (page) => {
      await page
        .getByRole('button', { name: /^(Export|导出)/ })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'picture menu',
    at: '/themes',
    after: async (page) => {
      await page
        .getByRole('button', { name: /^(Save picture|保存图片)$/ })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'charts as tables', at: '/themes', after: show(/^(Table|表)$/) },
  {
    name: 'timeline as list',
    at: '/',
    after: async (page) =>
      page
        .getByRole('radio', { name: /^(Table|表)$/ })
        .first()
        .check(),
  },
  {
    name: 'hover card',
    at: '/',
    only: 'wide',
    after: async (page) => {
      await page.locator('ol a[href*="#/visits/2024-10-31-cast"][tabindex]').first().focus();
      const timeline = page.locator('section', { has: page.getByRole('slider') });
      await timeline.locator('p', { hasText: /31 Oct|10月31日/ }).waitFor();
    },
  },
  {
    name: 'visits chosen',
    at: '/visits?theme=belt-and-road',
    only: 'wide',
    after: async (page) => {
      await page.locator('ol a[href*="#/visits/2024-10-31-cast"][tabindex="0"]').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowLeft');
      await page.locator('a[href^="#/compare?visit="]').waitFor();
    },
  },
  {
    name: 'palette',
    at: '/about',
    after: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('cast');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'help',
    at: '/about',
    after: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'menu',
    at: '/about',
    only: 'narrow',
    after: async (page) => {
      await page.getByRole('button', { name: /^(Menu|菜单)$/ }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'filter sheet',
    at: '/visits?direction=inbound&theme=steel-metallurgy',
    only: 'narrow',
    after: async (page) => {
      await page.locator('main button[aria-haspopup="dialog"]').click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'loading',
    at: '/visits',
    waits: true,
    before: async (page) => {
      await page.route('**/data/visits.json', () => {
        // never answered
      });
    },
  },
  {
    name: 'load error',
    at: '/visits',
    before: async (page) => {
      await page.route('**/data/visits.json', (route) =>
        route.fulfill({ status: 200, body: '{"visits": [' }),
      );
    },
  },
  {
    name: 'some records left out',
    at: '/',
    before: async (page) => {
      await page.route('**/data/visits.json', (route) => {
        const file = JSON.parse(servedText(route));
        file.visits[0].date = 'once upon a time';
        file.visits[1].partners = ['nobody'];
        return route.fulfill({ json: file });
      });
    },
  },
];
