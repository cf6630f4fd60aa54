import { describe, expect, it } from 'vitest';
import { languages, wordsIn } from '../src/words/index.ts';
import { coloursHaveNames, wordsLiveInWords } from './laws/literals.ts';
import { projectFiles } from './laws/project-files.ts';
import { importsGoOneWay } from './laws/rooms.ts';
import { namesNobody, noTracesOfAMachine, textStaysText } from './laws/safety.ts';
import { effectsSayWhat, filesAreShort, namesTell, noBarrels } from './laws/shape.ts';
import type { Law } from './laws/source-file.ts';
import { classesMatch, latinGoesWithFace } from './laws/styles.ts';
import { missingWords } from './laws/words.ts';
import { peopleNamed } from './support/register.ts';

const files = projectFiles();
const scripts = files.filter(({ path }) => /^(src|tests|scripts|public)\/.*\.(ts|tsx|mjs|js)$/.test(path));
const own = files.filter(({ path }) => /^(src|tests|scripts|public)\//.test(path));

const built = files.filter(({ path }) => /^(src|scripts|public|docs)\//.test(path));

const laws: readonly (readonly [name: string, law: Law, files: typeof files])[] = [
  ['imports go one way', importsGoOneWay, scripts],
  ['files are short', filesAreShort, own],
  ['names tell what a file does', namesTell, own],
  ['a module is imported from where it is written', noBarrels, scripts],
  ['an effect says what it talks to', effectsSayWhat, scripts],
  ['text stays text', textStaysText, scripts],
  ['every word a person reads is in src/words', wordsLiveInWords, scripts],
  ['colours have names', coloursHaveNames, own],
  ['nothing knows the machine it was written on', noTracesOfAMachine, files],
  ['code names nobody', namesNobody(peopleNamed()), built],
];

describe('the laws of the house', () => {
  it('finds the files', () => {
    expect(scripts.length).toBeGreaterThan(100);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['package-lock.json', '.ci/run', '.npmrc']),
    );
  });

  it.each(laws)('%s', (_, law, concerned) => {
    expect(concerned.flatMap(law)).toEqual([]);
  });

  it('classes in components and styles match', () => {
    expect(classesMatch(own)).toEqual([]);
  });

  it('a face for Chinese comes with its face for English', () => {
    expect(latinGoesWithFace(own)).toEqual([]);
  });

  it.each(languages)('$name says everything that English says', async ({ id, load }) => {
    expect(missingWords(id, await load(), wordsIn('en'))).toEqual([]);
  });
});
