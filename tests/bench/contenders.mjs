/** Who is measured, at what, and where on the page. Functions named `…InPage` run inside the page. */

/**
 * @typedef {'open' | 'toggle' | 'key' | 'zoom'} Deed
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} name
 * @property {'ours' | 'peer' | 'floor'} rank
 * @property {string} [package] whose version is named beside it
 * @property {string} address from the site’s folder
 * @property {readonly Deed[]} does
 * @property {() => string | null} signatureInPage what the page shows; null while it shows nothing whole
 * @property {{ toggle: string, search: string, stage: string, down: number }} at selectors of what is clicked, typed into and
 * moved, and how far down the stage the hand is while it moves it, from 0 to 1
 */

/** The sentence of figures, every facet, the whole timeline with its names and totals, and the first visits listed. */
function ourSignatureInPage() {
  const main = document.querySelector('main');
  // While a search is under way there is none; the timeline has a heading of its own.
  const sentence = main?.querySelector('h2:not(section h2)');
  const rail = main?.querySelector('aside');
  const timeline = main?.querySelector('section:has(svg, canvas)');
  const rows = [...(main?.querySelectorAll('article a[data-row]') ?? [])].slice(0, 3);
  if (!sentence || !rail || !timeline?.querySelector('svg, canvas') || rows.length === 0) return null;
  const texts = [sentence, rail, timeline, ...rows].map((element) => element.textContent);
  return texts.join('\n');
}

/** Peers say themselves what they show. */
const peerSignatureInPage = () => {
  const shown = Reflect.get(globalThis, 'shown');
  return typeof shown === 'string' ? shown : null;
};

/**
 * @param {string} id
 * @param {string} name
 * @param {'peer' | 'floor'} rank
 * @param {readonly Deed[]} does
 * @param {{ package?: string, toggle?: string }} more
 * @returns {Contender}
 */
const beside = (id, name, rank, does, { toggle = '#toggle', ...more } = {}) => ({
  id,
  name,
  rank,
  does,
  address: `peers/${id}.html`,
  signatureInPage: peerSignatureInPage,
  at: { toggle, search: '#search', stage: '#stage', down: 0.7 },
  ...more,
});

/** @type {readonly Contender[]} */
export const contenders = [
  {
    id: 'ours',
    name: 'This dashboard, the whole Visits page',
    rank: 'ours',
    address: '#/visits',
    does: ['open', 'toggle', 'key', 'zoom'],
    signatureInPage: ourSignatureInPage,
    at: {
      toggle: 'main aside label:has(input[aria-label^="Student exchange"])',
      search: 'main input[type="search"]',
      stage: 'main section svg:has(clipPath)',
      down: 0.9,
    },
  },
  beside('vis-timeline', 'vis-timeline', 'peer', ['open', 'toggle', 'zoom'], { package: 'vis-timeline' }),
  beside('timelinejs', 'TimelineJS3', 'peer', ['open', 'toggle'], { package: '@knight-lab/timelinejs' }),
  beside('echarts', 'ECharts', 'peer', ['open', 'toggle', 'zoom'], { package: 'echarts' }),
  beside('dc', 'crossfilter2 with dc.js', 'peer', ['open', 'toggle'], {
    package: 'dc',
    toggle: '[data-toggle] rect',
  }),
  beside('itemsjs', 'itemsjs', 'peer', ['open', 'toggle'], { package: 'itemsjs' }),
  beside('minisearch', 'MiniSearch', 'peer', ['open', 'key'], { package: 'minisearch' }),
  beside('canvas', 'a bare canvas with every mark', 'floor', ['open', 'toggle', 'zoom']),
  beside('bins', 'bins over packed columns', 'floor', ['open', 'toggle', 'zoom']),
  beside('pass', 'one pass over typed columns', 'floor', ['open', 'toggle']),
  beside('scan', 'a scan over folded text', 'floor', ['open', 'key']),
];

/** What peers and floors show after each step. */
export const peerSteps = { opened: 'all', on: 'chosen', off: 'all' };

/** What is typed, a key at a time. */
export const QUERY = 'solid waste';
