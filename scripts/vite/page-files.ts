import type { Plugin, Rolldown } from 'vite';

/** The page of each address, by the first step of the path, with a slash when an id follows. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'OverviewPage',
  visits: 'VisitsPage',
  'visits/': 'VisitPage',
  partners: 'PartnersPage',
  'partners/': 'PartnerPage',
  themes: 'ThemesPage',
  'themes/': 'ThemePage',
  'periods/': 'PeriodPage',
  matrix: 'MatrixPage',
  compare: 'ComparePage',
  people: 'PeoplePage',
  'people/': 'PersonPage',
  search: 'SearchPage',
  decks: 'DecksPage',
  deck: 'DeckPage',
  show: 'ShowPage',
  presenter: 'PresenterPage',
  handout: 'HandoutPage',
  data: 'DataPage',
  about: 'AboutPage',
};

/** A module that every page but the overview waits for. */
const WORDS = 'src/words/en-rest.ts';

/** What searching among the visits waits for, and the address of such a search. */
const SEARCH = { module: 'src/pages/search-kit.ts', address: 'visits?q' };

/** Browsers look for the character set in the first kilobyte, so nothing as long as this list may stand before it. */
const CHARSET = '<meta charset="utf-8" />';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

function startingWith(chunks: Chunks, module: string): Rolldown.OutputChunk {
  const start = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!start) throw new Error(`No file of the build begins with ${module}`);
  return start;
}

/** The files of a chunk and of all it imports, that the HTML does not already name. */
function filesOf(chunks: Chunks, start: Rolldown.OutputChunk, html: string): readonly string[] {
  const seen = new Set([start.fileName]);
  for (const file of seen) for (const next of chunks.get(file)?.imports ?? []) seen.add(next);
  const styles = [...seen].flatMap((file) => [...(chunks.get(file)?.viteMetadata?.importedCss ?? [])]);
  return [...seen, ...styles].filter((file) => !html.includes(file));
}

/**
 * Tells public/start.js which files the page of each address is made of, so that a reader who comes by a link does not
 * wait for the first script to ask for the next. In a `meta`, since the policy allows no script in the page.
 */
export function pageFiles(): Plugin {
  return {
    name: 'page-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }): string {
        const chunks: Chunks = new Map(
          Object.values(bundle).flatMap((file) =>
            file.type === 'chunk' ? [[file.fileName, file] as const] : [],
          ),
        );
        const files = (...modules: string[]) => {
          const starts = modules.map((module) => startingWith(chunks, module));
          return [...new Set(starts.flatMap((start) => filesOf(chunks, start, html)))];
        };
        const pages = Object.entries(PAGES).map(([address, page]) => {
          const start = `src/pages/${page}.tsx`;
          return [address, address ? files(start, WORDS) : files(start)] as const;
        });
        const all = Object.fromEntries([...pages, [SEARCH.address, files(SEARCH.module)]]);
        const content = JSON.stringify(all).replaceAll('"', '&quot;');
        if (!html.includes(CHARSET)) throw new Error(`index.html has no ${CHARSET}`);
        return html.replace(CHARSET, () => `${CHARSET}\n    <meta name="page-files" content="${content}" />`);
      },
    },
  };
}
