import { normalizePath, type Rolldown } from 'vite';

/**
 * Chunks for what the first page needs, so that it comes in two files and not in thirty: the libraries, which change
 * seldom and stay in the browser's cache, and our own code. All other code is split as its pages need it.
 * @param starts the modules that the first page begins with, as paths
 */
export function firstPageChunks(starts: readonly string[]): Rolldown.CodeSplittingGroup[] {
  let needed: Set<string> | undefined;

  const reach = (graph: Rolldown.ChunkingContext): Set<string> => {
    const seen = new Set(starts.map(normalizePath));
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
  ];
}
