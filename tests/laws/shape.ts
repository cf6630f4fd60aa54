import { posix } from 'node:path';
import { isScript, type Law, lineAt, parse } from './source-file.ts';

/** Lines of code a file may have. */
const LONGEST = 200;

/** A file does one job. */
export const filesAreShort: Law = ({ path, text }) => {
  if (!/\.(ts|tsx|mjs|js|css)$/.test(path)) return [];
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`${path} has ${lines} lines, more than ${LONGEST}. Split it by job.`] : [];
};

/** The name of a file tells what is in it. */
export const namesTell: Law = ({ path }) => {
  if (!path.startsWith('src/')) return [];
  const name = posix.basename(path);
  if (path === 'src/main.tsx' || name.endsWith('.d.ts')) return [];
  if (name.endsWith('.tsx') && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name))
    return [`${path} draws, so it is called PascalCase.tsx; what does not draw is kebab-case.ts.`];
  if (name.endsWith('.ts') && !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(name))
    return [`${path} thinks, so it is called kebab-case.ts; what draws is PascalCase.tsx.`];
  return [];
};

/** A module is imported from where it is written. */
export const noBarrels: Law = (file) => {
  if (!file.path.startsWith('src/') || !isScript(file)) return [];
  return parse(file)
    .nodes.filter((node) => /^Export(Named|All)Declaration$/.test(node.type) && node['source'])
    .map(
      (node) => `${file.path}:${lineAt(file, node.start)} re-exports. Import from the file that defines it.`,
    );
};

/** An effect says what outside React it talks to. */
export const effectsSayWhat: Law = (file) => {
  if (!file.path.startsWith('src/') || !isScript(file)) return [];
  const lines = file.text.split('\n');
  return parse(file)
    .nodes.filter(
      (node) => node.type === 'CallExpression' && /^use(Layout)?Effect\(/.test(file.text.slice(node.start)),
    )
    .map((node) => lineAt(file, node.start))
    .filter(
      (line) => ![lines[line - 2], lines[line - 1], lines[line]].some((text) => /\/\/|\*\//.test(text ?? '')),
    )
    .map(
      (line) =>
        `${file.path}:${line} has an effect without a word. Say in a line above it what outside React it talks to; if it copies state, derive the value instead.`,
    );
};
