import { type Import, importsOf, packageOf, resolveImport } from './imports.ts';
import type { Law } from './source-file.ts';

const BASE = ['words', 'records'];
const THINKING = ['source', 'query', 'insight'];
const DRAWING = ['charts', 'timeline', 'visits', 'partners', 'people', 'themes', 'periods'];
const BELOW_SLIDES = [...BASE, ...THINKING, 'export', 'ui', ...DRAWING, 'filters', 'matrix'];
const BELOW_PAGES = [...BELOW_SLIDES, 'slides'];

/**
 * What each room may import of ours: rooms, or single files of a room. A room that is not listed does not exist;
 * a new one is added here and in the README.
 */
const rooms: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['words', []],
  ['records', []],
  ['source', ['records', 'aide.ts']],
  ['query', ['records']],
  ['insight', ['records']],
  ['export', ['records', 'insight', 'words', 'query/paths.ts']],
  ['ui', ['words', 'records/text.ts', 'export/save.ts']],
  ...DRAWING.map((room) => [room, ['records', 'insight', 'ui', 'words', 'query/paths.ts']] as const),
  ['filters', ['query', 'records', 'ui', 'words']],
  // Counted and drawn for the page of its own and for slides.
  ['matrix', ['query', 'records', 'insight', 'ui', 'words']],
  ['slides', BELOW_SLIDES],
  ['pages', BELOW_PAGES],
  ['app', [...BELOW_PAGES, 'pages']],
  ['main.tsx', ['app']],
  // Works beside the page, in a thread of its own.
  ['aide.ts', ['records', 'source', 'query', 'words']],
  // Works between the page and the network: sw.js of the build.
  ['keeper.ts', ['source/keeper-scope.ts']],
]);

/** `use-x.ts` of any room. */
const HOOK = /\/use-[^/]+\.ts$/;

/** Where a package may be imported: in rooms, or in files of a room that match. */
const packages: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['react', [/\.tsx$/, HOOK]],
  ['react-dom', [/^main\.tsx$/, /^app\//, /^ui\//, HOOK]],
  ['react-router-dom', [/^app\//, /^pages\//, /^query\/use-[^/]+\.ts$/]],
  ['@tanstack/react-query', [/^source\//, /^app\//, /^main\.tsx$/]],
  ['recharts', [/^charts\//]],
  ['papaparse', [/^export\//]],
  ['pptxgenjs', [/^export\/pptx\//]],
  ['jszip', [/^export\/pptx\//]],
  ['valibot', [/^records\//, /^source\//]],
]);

/** Rooms that know no React, so that their truths can be tested and used without a page. */
const WITHOUT_REACT = ['words', 'records', 'insight'];

/** The one file outside src that may be read: the page about the dashboard names versions and licences. */
const VERSIONS = 'package.json';

const roomOf = (path: string): string => path.split('/')[0] ?? path;

/** A path from `src/`, or nothing for a file outside it. */
const inSource = (path: string): string | undefined => (path.startsWith('src/') ? path.slice(4) : undefined);

function faultOfOwn(from: string, to: string | undefined): string | undefined {
  if (to === undefined) return 'src imports only from src. Move what both need into src.';
  const room = roomOf(from);
  const allowed = rooms.get(room);
  if (!allowed) return `“${room}” is no room of the house. Put the file into the room whose job it does.`;
  if (roomOf(to) === room || allowed.includes(roomOf(to)) || allowed.includes(to)) return undefined;
  if (DRAWING.includes(room) && DRAWING.includes(roomOf(to)))
    return 'drawing rooms do not know each other. Let the page put both together, or move what they share into ui or insight.';
  return `${room} may import ${allowed.join(', ') || 'nothing of ours'}. Pass the value in as an argument or a prop, or move the code to a room that may know both.`;
}

function faultOfPackage(from: string, { specifier, typeOnly }: Import): string | undefined {
  const name = packageOf(specifier);
  const places = packages.get(name);
  if (!places) return `no room is set for ${name}. Do without it, or give it one in tests/laws/rooms.ts.`;
  if (name === 'react' && WITHOUT_REACT.includes(roomOf(from)))
    return `${roomOf(from)} knows no React. Put what draws or hooks into ui or the room that shows it.`;
  if (places.some((place) => place.test(from)) || (name === 'react' && typeOnly)) return undefined;
  if (name === 'react')
    return 'a .ts file thinks and never touches React. Name a hook use-*.ts, and a component PascalCase.tsx.';
  return `${name} has its own room (see tests/laws/rooms.ts). Use what that room offers.`;
}

/** Imports go one way, and each library lives in its room. */
export const importsGoOneWay: Law = (file) => {
  const from = inSource(file.path);
  if (from === undefined) return [];
  return importsOf(file).flatMap((asked) => {
    const { specifier } = asked;
    if (specifier.startsWith('.') && !/\.[a-z0-9]+(\?[\w&]+)?$/.test(specifier))
      return [`${file.path} imports “${specifier}” without its extension. Write the whole file name.`];
    const to = resolveImport(file, specifier);
    if (to === VERSIONS) return [];
    const fault = to === undefined ? faultOfPackage(from, asked) : faultOfOwn(from, inSource(to));
    return fault ? [`${file.path} imports “${specifier}”: ${fault}`] : [];
  });
};
