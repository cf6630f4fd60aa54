import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldsOfFile } from '../../scripts/format/fields.ts';
import { madeFiles } from '../../scripts/format/files.ts';
import { notes } from '../../scripts/format/notes.ts';
import { schemaOf } from '../../scripts/format/schemas.ts';
import { fileKeys } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { schemaFaults } from '../support/json-schema.ts';
import { fullDataset } from '../support/raw.ts';
import { realFile } from '../support/register.ts';

const inProject = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

describe('the published format', () => {
  it.each(madeFiles())('$path is fresh (npm run schemas)', ({ path, text }) => {
    expect(inProject(path)).toBe(text);
  });

  it('says what every field means, and nothing of fields that are none', () => {
    const fields = fileKeys.flatMap(fieldsOfFile).map(({ path }) => path);
    expect(Object.keys(notes).toSorted()).toEqual(fields.toSorted());
    const page = inProject('docs/FORMAT.md');
    for (const field of fields) expect(page).toContain(`\`${field.replace(/^[a-z]+(\[\])?\./, '')}\``);
  });

  it.each(fileKeys)('%s.json names its schema and fits it', (file) => {
    const json = realFile(file) as Record<string, unknown>;
    expect(json['$schema']).toBe(`./schema/${file}.schema.json`);
    expect(schemaFaults(schemaOf(file), json)).toEqual([]);
  });

  it.each(fileKeys)('a full %s file fits its schema', (file) => {
    expect(schemaFaults(schemaOf(file), { [file]: fullDataset()[file] })).toEqual([]);
  });
});

/** Whatever the reader leaves out for its shape, the schema marks too, and the other way round. */
describe('schema and reader agree', () => {
  const visit = (fullDataset().visits as readonly Record<string, unknown>[])[0] ?? {};

  it.each([
    ['date', '2021-3'],
    ['date', '[..]'],
    ['date', 2021],
    ['direction', 'in'],
    ['partners', []],
    ['partners', 'p1'],
    ['title', ''],
    ['title', {}],
    ['title', []],
    ['title', { 'x y': 'z' }],
    ['participants', [{ person: 'x1', side: 'home' }]],
    ['participants', { 0: 'x' }],
    ['place', []],
    ['place', { country: 'cn' }],
    ['partial', 'true'],
    ['visibility', null],
    ['outcomes', [{ kind: 'award', summary: 'x', status: 'finished' }]],
    ['themes', [{ theme: 't1', evidence: [{ source: 's1', paragraph: 0 }] }]],
  ])('%s: %j', (field, value) => {
    const visits = [{ ...visit, [field]: value }];
    expect(schemaFaults(schemaOf('visits'), { visits })).not.toEqual([]);
    expect(readDataset({ ...fullDataset(), visits }).faults).not.toEqual([]);
  });
});
