import type { Plugin } from 'vite';

/** A name for the debugger, on a line of its own. */
const NAMED = /^[\w$]+\.displayName = "\w+";$/gm;

const MADE = /= (React\w*)\.forwardRef\(/g;

/**
 * Leaves out of the build those components of the router that nothing here draws: its forms, its links that prefetch,
 * its restoring of scroll positions. The bundler would keep them, since their names for the debugger are assigned to
 * them, and since it cannot know that `forwardRef` does nothing else than to return.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\/.*\.mjs$/ },
      handler: (code) => ({
        code: code.replace(NAMED, '').replace(MADE, '= /* @__PURE__ */ $1.forwardRef('),
        map: null,
      }),
    },
  };
}
