import { isScript, type Law, lineAt, parse } from './source-file.ts';

/** Ways by which text could become code or markup. */
const DANGERS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [
    /\b(dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write|createContextualFragment|set(Unsafe)?HTML(Unsafe)?|srcdoc)\b/gi,
    'Draw the text as a child of an element.',
  ],
  [/\beval\s*\(|(?<![.\w])Function\s*\(/g, 'Write the code out.'],
  [/\bset(Timeout|Interval)\s*\(\s*['"`]/g, 'Pass a function.'],
];

/** Records are text, never markup or code. */
export const textStaysText: Law = (file) => {
  if (!/^(src|public)\//.test(file.path) || !isScript(file)) return [];
  const { code } = parse(file);
  return DANGERS.flatMap(([pattern, instead]) =>
    [...code.matchAll(pattern)].map(
      (match) =>
        `${file.path}:${lineAt(file, match.index)} uses ${match[0]}, which the policy of the page forbids. ${instead}`,
    ),
  );
};

const PLACES = ['work', 'home', 'root', 'Users'];

const TRACES: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [
    new RegExp(String.raw`(?<![\w.:/-])/(${PLACES.join('|')})/\w`, 'g'),
    'a path of somebody’s machine. Start from the project’s folder.',
  ],
  [/[A-Z]:\\\\?Users\\/g, 'a path of somebody’s machine. Start from the project’s folder.'],
  [
    /"resolved":\s*"h|\bregistry\s*=\s*h|\bregistry\.(npmjs|yarnpkg)\b/g,
    'the address of a package registry. Set omit-lockfile-registry-resolved and install again.',
  ],
];

/** Nothing in the project knows the machine it was written on. */
export const noTracesOfAMachine: Law = (file) =>
  TRACES.flatMap(([pattern, fault]) =>
    [...file.text.matchAll(pattern)].map((match) => `${file.path}:${lineAt(file, match.index)} has ${fault}`),
  );

/** Whether a name says who is meant: two words, or two signs of Chinese. */
export const tellsWho = (name: string): boolean => /\S\s+\S|^\p{Script=Han}{2,}$/u.test(name);

/** No person of the records is named in code, not even as an example: the records may be replaced, the code is for all. */
export const namesNobody = (names: readonly string[]): Law => {
  const known = names.filter(tellsWho);
  return (file) =>
    known
      .filter((name) => file.text.includes(name))
      .map(
        (name) =>
          `${file.path}:${lineAt(file, file.text.indexOf(name))} names a person of the records. Make a name up.`,
      );
};
