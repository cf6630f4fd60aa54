import { posix } from 'node:path';
import { resolveImport, textOf } from './imports.ts';
import { type Node, parse, type SourceFile, withoutComments } from './source-file.ts';

/** The class names a CSS Module defines. */
const classesOf = (css: string): ReadonlySet<string> => {
  const bare = withoutComments(css)
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/:global\([^)]*\)/g, '');
  return new Set([...bare.matchAll(/\.([A-Za-z_][\w-]*)/g)].map((match) => match[1] ?? ''));
};

interface Uses {
  readonly names: ReadonlySet<string>;
  /** Whether some name is computed, so that any may be used. */
  readonly computed: boolean;
}

/** Which classes of an imported CSS Module a component names. */
function usesOf(file: SourceFile, binding: string): Uses {
  const names = new Set<string>();
  let computed = false;
  for (const node of parse(file).nodes) {
    if (node.type !== 'MemberExpression' || nameOf(node['object']) !== binding) continue;
    const name = node['computed'] ? textOf(node['property']) : nameOf(node['property']);
    if (name === undefined) computed = true;
    else names.add(name);
  }
  return { names, computed };
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value && 'name' in value && typeof value.name === 'string'
    ? value.name
    : undefined;

/** The CSS Modules a file imports: their paths and the names they go by. */
const modulesOf = (file: SourceFile) =>
  parse(file).nodes.flatMap((node: Node) => {
    const source = node.type === 'ImportDeclaration' ? textOf(node['source']) : undefined;
    if (!source?.endsWith('.module.css')) return [];
    const specifiers = node['specifiers'];
    const local = Array.isArray(specifiers) ? nameOf(specifiers[0]?.local) : undefined;
    return local ? [{ path: resolveImport(file, source) ?? source, local }] : [];
  });

/** Every use of a CSS Module by a component. */
const allUses = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap((file) =>
      modulesOf(file).map(({ path, local }) => ({ from: file.path, path, ...usesOf(file, local) })),
    );

type Use = ReturnType<typeof allUses>[number];

function faultsOfUse(
  { from, path, names }: Use,
  defined: ReadonlySet<string> | undefined,
): readonly string[] {
  const borrowed = posix.dirname(path) !== posix.dirname(from);
  const unknown = defined ? [...names].filter((name) => !defined.has(name)) : [];
  return [
    ...(borrowed
      ? [`${from} borrows the styles of ${path}. Move the shared look into a component of ui.`]
      : []),
    ...unknown.map(
      (name) =>
        `${from} uses the class “${name}”, which ${path} does not define. Define it, or correct the name.`,
    ),
  ];
}

function faultsOfStyles(path: string, defined: ReadonlySet<string>, uses: readonly Use[]): readonly string[] {
  if (uses.length === 0) return [`${path} is imported by no component. Delete it.`];
  if (uses.some(({ computed }) => computed)) return [];
  return [...defined]
    .filter((name) => !uses.some(({ names }) => names.has(name)))
    .map((name) => `${path} defines “${name}”, which nothing uses. Delete it.`);
}

/** Class names in components and in their CSS Modules match: none misspelt, none left over. */
export function classesMatch(files: readonly SourceFile[]): readonly string[] {
  const modules = files.filter(({ path }) => path.endsWith('.module.css'));
  const styles = new Map(modules.map(({ path, text }) => [path, classesOf(text)]));
  const uses = allUses(files);
  return [
    ...uses.flatMap((use) => faultsOfUse(use, styles.get(use.path))),
    ...[...styles].flatMap(([path, defined]) =>
      faultsOfStyles(
        path,
        defined,
        uses.filter((use) => use.path === path),
      ),
    ),
  ];
}

/** A rule that chooses the serif or the sans also says which Latin face English inside Chinese gets. */
export function latinGoesWithFace(files: readonly SourceFile[]): readonly string[] {
  const sheets = files.filter(({ path }) => /^src\/.*\.css$/.test(path));
  return sheets.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(/\{[^{}]*\}/g)].flatMap(([rule]) => {
      const face = /\bfont(?:-family)?:[^;]*var\(--(serif|sans)\)/.exec(rule)?.[1];
      if (!face || rule.includes(`--latin: var(--latin-${face});`)) return [];
      return [`${path} sets --${face} alone. Add “--latin: var(--latin-${face});” to ${rule}`];
    }),
  );
}
