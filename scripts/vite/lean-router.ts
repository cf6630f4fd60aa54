import type { Plugin } from 'vite';

/** A name for the debugger, on a line of its own. */
const NAMED = /^[\w$]+\.displayName = "\w+";$/gm;

/** What only wraps a component, or makes a context. */
const MADE = /= (React\w*\.(?:forwardRef|memo|createContext)\()/g;

/** The context of a class, on a line of its own after it. */
const CONTEXT = /^([\w$]+)\.contextType = ([\w$]+);$/gm;

/** The same within the class, which is then one expression without an effect. */
function contextsInside(code: string): string {
  let inside = code;
  for (const [line, name = '', context] of code.matchAll(CONTEXT)) {
    const head = new RegExp(
      `^var ${name.replaceAll('$', '\\$')} = class extends React\\w*\\.Component \\{$`,
      'm',
    );
    if (head.test(inside))
      inside = inside
        .replace(line, '')
        .replace(head, (found) => `${found}\n  static contextType = ${context};`);
  }
  return inside;
}

/**
 * Leaves out of the build those parts of the router that nothing here draws: its routes, its forms, its links that
 * prefetch, its restoring of scroll positions. The bundler would keep them, since their names for the debugger and
 * their contexts are assigned to them, and since it cannot know that `memo` does nothing else than to return.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/react-router\/.*\.mjs$/ },
      handler: (code) => ({
        code: contextsInside(code.replace(NAMED, '').replace(MADE, '= /* @__PURE__ */ $1')),
        map: null,
      }),
    },
  };
}
