import { describe, expect, it } from 'vitest';
import { fill } from '../../scripts/portable/fill.ts';
import { RECORDS_HERE } from '../../src/export/portable.ts';
import { type DatasetFiles, perFile } from '../../src/records/files.ts';
import { rawDataset, rawVisit } from '../support/raw.ts';

const bytesOf = (files: DatasetFiles) =>
  perFile((key) => new TextEncoder().encode(JSON.stringify({ [key]: files[key] })));

describe('the file that the command makes', () => {
  it('says what is in it, and what is not', async () => {
    const visits = [
      rawVisit(),
      rawVisit({ id: 'v2', visibility: 'internal', title: 'hidden' }),
      rawVisit({ id: 'v3', date: 'once upon a time' }),
    ];
    const { html, lines } = await fill(
      RECORDS_HERE,
      bytesOf(rawDataset({ visits })),
      new Map([['a.deck.json', '{}']]),
    );
    expect(html).toContain('"id":"v1"');
    expect(html).toContain('data-deck="a.deck.json"');
    expect(html).not.toMatch(/hidden|v3/);
    expect(lines).toEqual([
      '1 visit, 1 partner, 1 person.',
      'Left out: 1 internal visit with whatever only they name, and all internal notes.',
      'Left out: 1 record that could not be read; npm run check-data names them.',
    ]);
  });

  it('is not made of files that cannot be read at all', async () => {
    const bytes = { ...bytesOf(rawDataset()), people: new TextEncoder().encode('{"people": [') };
    await expect(fill(RECORDS_HERE, bytes, new Map())).rejects.toMatchObject({
      file: 'people',
      reason: 'cut-off',
    });
  });
});
