import { parseSync } from 'vite';

/** A file of the project, its path from the project's folder with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a law says of a file: nothing, or a sentence a fault that tells what to do instead. */
export type Law = (file: SourceFile) => readonly string[];

/** A node of the syntax tree, as far as the laws look. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The child nodes of a node, in the order of the source. */
export const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

interface Parsed {
  readonly nodes: readonly Node[];
  /** The text with comments blanked out, of the same length. */
  readonly code: string;
}

const parsed = new WeakMap<SourceFile, Parsed>();

/** A script's syntax tree as a flat list, parents before their children. */
export function parse(file: SourceFile): Parsed {
  const known = parsed.get(file);
  if (known) return known;
  const { program, comments, errors } = parseSync(file.path, file.text);
  if (errors[0]) throw new SyntaxError(`${file.path}: ${errors[0].message}`);
  const nodes: Node[] = isNode(program) ? [program] : [];
  for (const node of nodes) nodes.push(...childrenOf(node));
  const code = comments.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    file.text,
  );
  const result = { nodes, code };
  parsed.set(file, result);
  return result;
}

/** The line, from 1, of a place in a file. */
export const lineAt = (file: SourceFile, offset: number): number =>
  file.text.slice(0, offset).split('\n').length;

export const isScript = (file: SourceFile): boolean => /\.(ts|tsx|mjs|js)$/.test(file.path);

/** A style sheet with its comments blanked out, of the same length. */
export const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
