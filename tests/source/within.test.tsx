import { afterEach, describe, expect, test } from 'vitest';
import { fileKeys } from '../../src/records/files.ts';
import { parseFile } from '../../src/source/parse.ts';
import { loadWithin, textWithin } from '../../src/source/within.ts';
import { rawDataset } from '../support/raw.ts';

function put(file: string, text: string) {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.dataset['records'] = file;
  block.textContent = text;
  document.body.append(block);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('records within the page', () => {
  test('are read as files are', async () => {
    for (const key of fileKeys) put(key, JSON.stringify({ [key]: rawDataset()[key] }));
    const files = await loadWithin(parseFile);
    expect(files.visits).toEqual({ visits: rawDataset().visits });
    expect(textWithin('people')).toContain('Person');
  });

  test.each([
    ['is not there', undefined, 'not-found'],
    ['is damaged', '{"visits": [', 'cut-off'],
    ['is empty', '', 'empty'],
  ])('one of which %s are refused, and it is named', async (_, text, reason) => {
    for (const key of fileKeys) if (key !== 'visits') put(key, JSON.stringify({ [key]: rawDataset()[key] }));
    if (text !== undefined) put('visits', text);
    await expect(loadWithin(parseFile)).rejects.toMatchObject({ file: 'visits', reason });
  });
});
