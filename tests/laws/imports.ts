import { posix } from 'node:path';
import { type Node, parse, type SourceFile } from './source-file.ts';

const SOURCED = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** The text of a string literal, or of a template without holes. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('value' in value && typeof value.value === 'string') return value.value;
  if ('type' in value && value.type === 'TemplateLiteral' && 'quasis' in value && Array.isArray(value.quasis))
    return value.quasis.length === 1 ? String(value.quasis[0]?.value?.cooked) : undefined;
  return undefined;
}

export interface Import {
  readonly specifier: string;
  /** Gone before the program runs. */
  readonly typeOnly: boolean;
  /** Asked for while the program runs: `import(…)`. */
  readonly later: boolean;
}

/** What a module asks for: static, dynamic and type imports, and re-exports. */
export const importsOf = (file: SourceFile): readonly Import[] =>
  parse(file).nodes.flatMap((node: Node) => {
    const specifier = SOURCED.has(node.type) ? textOf(node['source']) : undefined;
    if (specifier === undefined) return [];
    const typeOnly =
      node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
    return [{ specifier, typeOnly, later: node.type === 'ImportExpression' }];
  });

/** The path a relative import means from the project's folder; nothing for a package. */
export const resolveImport = (file: SourceFile, specifier: string): string | undefined =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, ''))
    : undefined;

/** The package of a bare import: `react-dom` for `react-dom/client`. */
export const packageOf = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
