import { normalizePath, type Rolldown } from 'vite';

/**
 * How the build is cut, so that a page comes in a few files and not in thirty: the libraries of the first page, which
 * change seldom and stay in the browser's cache; our own code of the first page; what several other
 * pages share; and what is left, a file a page.
 * @param start the module that the first page begins with, as a path
 */
export function firstPageChunks(start: string): Rolldown.CodeSplittingGroup[] {
  let needed: Set<string> | undefined;

  const reach = (graph: Rolldown.ChunkingContext): Set<string> => {
    const seen = new Set([normalizePath(start)]);
    for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next);
    return seen;
  };

  const isNeeded = (id: string, graph: Rolldown.ChunkingContext): boolean => {
    needed ??= reach(graph);
    return needed.has(id);
  };

  return [
    {
      debugName: 'libraries',
      name: (id, graph) => (isNeeded(id, graph) ? 'libraries' : null),
      test: /node_modules/,
    },
    { debugName: 'first page', name: (id, graph) => (isNeeded(id, graph) ? 'first-page' : null) },
    {
      debugName: 'shared',
      name: 'shared',
      test: /\/src\/(?!words\/|charts\/\w*(Plot|Columns|Bars))/,
      minShareCount: 2,
    },
  ];
}
