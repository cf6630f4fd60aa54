import type { ComponentType } from 'react';
import type { PresentingPage } from '../pages/presenting.ts';

/** One address of the application. */
interface PageEntry {
  readonly id: string;
  /** `:id` stands for the id of a record, `*` for whatever no other page takes. */
  readonly path: string;
  /** The page; it is given the id of its record. */
  readonly load: () => Promise<ComponentType<{ readonly id: string }>>;
  /** Opens without the records. */
  readonly bare?: true;
  /** Reads the parameters of its address, and says which are in vain. */
  readonly asks?: true;
  /** The part of the dashboard it belongs to, when its path does not begin with it. */
  readonly section?: Section;
  /** Has the window to itself: no masthead, no footer, and the keyboard is its own. */
  readonly alone?: true;
}

/** A page of presenting: it comes with the words of all languages, since slides may show two at once. */
const presenting = (page: PresentingPage) => async () =>
  (await import('../pages/presenting.ts')).presentingPage(page);

/** Every page, each in a file of its own; public/start.js asks early for those of the first address. */
export const pages = [
  {
    id: 'overview',
    path: '/',
    load: async () => (await import('../pages/OverviewPage.tsx')).OverviewPage,
    asks: true,
  },
  {
    id: 'visits',
    path: '/visits',
    load: async () => (await import('../pages/VisitsPage.tsx')).VisitsPage,
    asks: true,
  },
  { id: 'visit', path: '/visits/:id', load: async () => (await import('../pages/VisitPage.tsx')).VisitPage },
  {
    id: 'partners',
    path: '/partners',
    load: async () => (await import('../pages/PartnersPage.tsx')).PartnersPage,
    asks: true,
  },
  {
    id: 'partner',
    path: '/partners/:id',
    load: async () => (await import('../pages/PartnerPage.tsx')).PartnerPage,
  },
  { id: 'themes', path: '/themes', load: async () => (await import('../pages/ThemesPage.tsx')).ThemesPage },
  {
    id: 'theme',
    path: '/themes/:id',
    load: async () => (await import('../pages/ThemePage.tsx')).ThemePage,
    asks: true,
  },
  {
    id: 'period',
    path: '/periods/:id',
    load: async () => (await import('../pages/PeriodPage.tsx')).PeriodPage,
  },
  {
    id: 'matrix',
    path: '/matrix',
    section: 'themes',
    load: async () => (await import('../pages/MatrixPage.tsx')).MatrixPage,
    asks: true,
  },
  {
    id: 'compare',
    path: '/compare',
    section: 'visits',
    load: async () => (await import('../pages/ComparePage.tsx')).ComparePage,
    asks: true,
  },
  {
    id: 'people',
    path: '/people',
    load: async () => (await import('../pages/PeoplePage.tsx')).PeoplePage,
    asks: true,
  },
  {
    id: 'person',
    path: '/people/:id',
    load: async () => (await import('../pages/PersonPage.tsx')).PersonPage,
  },
  {
    id: 'search',
    path: '/search',
    load: async () => (await import('../pages/SearchPage.tsx')).SearchPage,
    asks: true,
  },
  {
    id: 'data',
    path: '/data',
    load: async () => (await import('../pages/DataPage.tsx')).DataPage,
    asks: true,
  },
  {
    id: 'decks',
    path: '/decks',
    load: presenting('DecksPage'),
  },
  {
    id: 'deck',
    path: '/deck',
    load: presenting('DeckPage'),
    asks: true,
  },
  {
    id: 'show',
    path: '/show',
    load: presenting('ShowPage'),
    asks: true,
    alone: true,
  },
  {
    id: 'presenter',
    path: '/presenter',
    load: presenting('PresenterPage'),
    asks: true,
    alone: true,
  },
  {
    id: 'handout',
    path: '/handout',
    load: presenting('HandoutPage'),
    asks: true,
    alone: true,
  },
  {
    id: 'about',
    path: '/about',
    load: async () => (await import('../pages/AboutPage.tsx')).AboutPage,
    bare: true,
  },
  {
    id: 'notFound',
    path: '*',
    load: async () => (await import('../pages/NotFoundPage.tsx')).NotFoundPage,
    bare: true,
    // It says already that the address leads nowhere.
    asks: true,
  },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof pages)[number]['id'];

/** The pages of the navigation, in its order. */
export const sections = ['overview', 'visits', 'partners', 'themes', 'people'] as const;
export type Section = (typeof sections)[number];

/** A path of an address, read: the page and the id of its record. */
export interface Place {
  readonly page: PageId;
  readonly section: Section | undefined;
  readonly id: string | undefined;
  readonly bare: boolean;
  readonly alone: boolean;
}

const steps = (path: string): readonly string[] => path.split('/').filter(Boolean);

/** The page of a path, which may be written in capitals and end in a slash. */
export function placeOf(pathname: string): Place {
  const asked = steps(pathname);
  const page: PageEntry | undefined = pages.find(({ path }) => {
    const own = steps(path);
    return (
      path !== '*' &&
      own.length === asked.length &&
      own.every((step, i) => step.startsWith(':') || step === asked[i]?.toLowerCase())
    );
  });
  const id = (page?.id ?? 'notFound') as PageId;
  const first = asked[0]?.toLowerCase() ?? 'overview';
  return {
    page: id,
    section: id === 'notFound' ? undefined : (page?.section ?? sections.find((s) => s === first)),
    id: page?.path.endsWith('/:id') ? decode(asked.at(-1) ?? '') : undefined,
    bare: page ? page.bare === true : true,
    alone: page?.alone === true,
  };
}

/** A hand-written address may hold a `%` that means nothing. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
