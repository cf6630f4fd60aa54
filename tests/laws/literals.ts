import { textOf } from './imports.ts';
import {
  childrenOf,
  type Law,
  lineAt,
  type Node,
  parse,
  type SourceFile,
  withoutComments,
} from './source-file.ts';

/** Attributes that a person reads or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|caption)$/;

/** A word of any script; the end of a file's name, as in `.json`, is none. */
const LETTER = /(?<!\.\w*)\p{L}/u;

const isSpokenAttribute = (node: Node): boolean => {
  const name = node['name'];
  return (
    node.type === 'JSXAttribute' &&
    SPOKEN.test(String(typeof name === 'object' && name && 'name' in name && name.name))
  );
};

/** The literal texts that an expression may come out as. */
function literalsIn(node: Node): readonly Node[] {
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return [node];
  if (!/^(JSXExpressionContainer|ConditionalExpression|LogicalExpression)$/.test(node.type)) return [];
  const tested = node.type === 'ConditionalExpression' ? node['test'] : undefined;
  return childrenOf(node)
    .filter((child) => child !== tested)
    .flatMap(literalsIn);
}

const hasLetter = (file: SourceFile, node: Node): boolean =>
  node.type === 'TemplateLiteral'
    ? childrenOf(node).some(
        (part) => part.type === 'TemplateElement' && LETTER.test(file.text.slice(part.start, part.end)),
      )
    : LETTER.test(textOf(node) ?? '');

/** Every word a person reads is in src/words, in every language. */
export const wordsLiveInWords: Law = (file) => {
  if (!file.path.startsWith('src/') || !file.path.endsWith('.tsx')) return [];
  const spoken = parse(file).nodes.flatMap((node): readonly Node[] => {
    if (node.type === 'JSXText') return [node];
    if (isSpokenAttribute(node)) return childrenOf(node).flatMap(literalsIn);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      return childrenOf(node).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? literalsIn(child) : [],
      );
    return [];
  });
  return spoken
    .filter((node) => hasLetter(file, node))
    .map(
      (node) =>
        `${file.path}:${lineAt(file, node.start)} shows “${file.text.slice(node.start, node.end).trim()}”. Put it into src/words, in every language.`,
    );
};

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|:\s*(?:[\w-]+\s+)*(white|black|red|green|blue|gr[ae]y|silver|orange|yellow)\b/gi;

/** Colours have names: only src/ui/tokens.css says what they look like. */
export const coloursHaveNames: Law = (file) => {
  if (!/^src\/.*\.(module\.css|tsx)$/.test(file.path)) return [];
  const isStyle = file.path.endsWith('.css');
  const text = isStyle ? withoutComments(file.text) : parse(file).code;
  const pattern = isStyle
    ? COLOUR
    : /(?<=['"`])(#[0-9a-f]{3}|#[0-9a-f]{6}|(rgb|hsl|oklch)a?\([^'"`]*)(?=['"`])/gi;
  return [...text.matchAll(pattern)].map(
    (match) =>
      `${file.path}:${lineAt(file, match.index)} has the colour “${match[0]}”. Use a token: var(--…) of src/ui/tokens.css.`,
  );
};
