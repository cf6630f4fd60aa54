import { normalizePath, type Rolldown } from 'vite';

/** The modules by whose needs the build is cut, as paths. */
export interface Cuts {
  /** What every page begins with. */
  readonly start: string;
  readonly overview: string;
  readonly visits: string;
  readonly partner: string;
}

type Needs = Readonly<Record<keyof Cuts, ReadonlySet<string>>>;

const REACT_DOM = /\/node_modules\/react-dom\//;
/** The router comes with our own code: it needs React DOM, which needs React, which is among the libraries. */
const LIBRARIES = /\/node_modules\/(?!react-router|react-dom)/;
const TIMELINE = /\/src\/timeline\//;
/** What only whoever searches needs, with the names of things in all languages. */
const SEARCH = /\/src\/(query\/search\/|words\/lexicon|pages\/finding)/;
const OVERVIEW = /\/src\/pages\/Overview\w*\.tsx/;
/** Words come by language, each drawing of the chart library with the library, and what makes a file when one is asked for. */
const SHARED = /\/src\/(?!words\/|export\/(csv|figure|picture)|charts\/\w*(Plot|Columns|Bars))/;

/** A module and all that it imports at once. */
function reach(from: string, graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const seen = new Set([normalizePath(from)]);
  for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/**
 * How the build is cut, so that a page comes in a few files and not in thirty, and brings little that it does not draw:
 * the libraries, which change seldom and stay in the browser's cache; our own code that every page begins with; the
 * timeline; what a search needs; what else several pages share, by whether the list of visits and a
 * partner's page, the two that are opened most, have it; and what is left, a file a page. React DOM, the longest of all,
 * is in a file of its own, or it would be the last to come.
 */
export function chunks(cuts: Cuts): Rolldown.CodeSplittingGroup[] {
  let found: Needs | undefined;
  const needs = (graph: Rolldown.ChunkingContext): Needs => {
    found ??= {
      start: reach(cuts.start, graph),
      overview: reach(cuts.overview, graph),
      visits: reach(cuts.visits, graph),
      partner: reach(cuts.partner, graph),
    };
    return found;
  };

  return [
    {
      debugName: 'libraries',
      name: (id, graph) => (needs(graph).start.has(id) ? 'libraries' : null),
      test: LIBRARIES,
    },
    { debugName: 'react-dom', name: 'react-dom', test: REACT_DOM },
    {
      debugName: 'first page',
      name: (id, graph) => {
        const { start, overview, partner } = needs(graph);
        const small = !OVERVIEW.test(id) && (partner.has(id) || !TIMELINE.test(id));
        return start.has(id) || (overview.has(id) && small) ? 'first-page' : null;
      },
    },
    {
      debugName: 'timeline',
      name: (id, graph) => (needs(graph).overview.has(id) ? 'timeline' : null),
      test: TIMELINE,
    },
    {
      // A group takes with it what its modules need, so what the lists need goes before what a search needs.
      debugName: 'shared by the lists',
      name: (id, graph) => {
        const { visits, partner } = needs(graph);
        return visits.has(id) ? (partner.has(id) ? 'lists' : 'finding') : null;
      },
      test: SHARED,
      minShareCount: 2,
    },
    {
      debugName: 'hands on the timeline',
      name: (id, graph) => (needs(graph).partner.has(id) ? null : 'hands'),
      test: TIMELINE,
      minShareCount: 2,
    },
    { debugName: 'search', name: 'search', test: SEARCH },
    {
      debugName: 'shared',
      name: (id, graph) => {
        if (needs(graph).partner.has(id)) return 'cards';
        return [...reach(id, graph)].some((needed) => SEARCH.test(needed)) ? 'finders' : 'shared';
      },
      test: SHARED,
      minShareCount: 2,
    },
  ];
}
