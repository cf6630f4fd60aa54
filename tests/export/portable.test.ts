import { beforeEach, describe, expect, it, vi } from 'vitest';
import { portablePage, RECORDS_HERE } from '../../src/export/portable.ts';
import { takeAlong } from '../../src/export/take-along.ts';
import { fileKeys } from '../../src/records/files.ts';
import { readDataset } from '../../src/records/read.ts';
import { indexDataset } from '../../src/records/register.ts';
import { fullDataset, rawDataset, rawVisit } from '../support/raw.ts';
import { realReading, TODAY } from '../support/register.ts';

const SHELL = `<body>\n${RECORDS_HERE}\n<script>start()</script></body>`;
const NO_DECKS = new Map<string, string>();

/** What stands in a page of this kind, read as a browser would. */
function within(html: string) {
  const found = html.matchAll(/<script type="application\/json" data-(\w+)="([^"]+)">([\s\S]*?)<\/script>/g);
  return new Map([...found].map(([, kind, name, text = '']) => [`${kind} ${name}`, JSON.parse(text)]));
}

const datasetOf = (html: string) => {
  const found = within(html);
  return readDataset(Object.fromEntries(fileKeys.map((key) => [key, found.get(`records ${key}`)]))).dataset;
};

describe('the portable page', () => {
  it.each([
    ['the real records', realReading().dataset],
    ['records with every field', readDataset(fullDataset()).dataset],
    [
      'no records',
      readDataset(rawDataset({ visits: [], partners: [], people: [], themes: [], sources: [] })).dataset,
    ],
  ])('holds %s as they are', async (_, dataset) => {
    const html = await (await portablePage(SHELL, { dataset, decks: NO_DECKS })).text();
    expect(datasetOf(html)).toEqual(dataset);
    expect(html.startsWith('<body>\n')).toBe(true);
    expect(html.endsWith('\n<script>start()</script></body>')).toBe(true);
  });

  it('lets no text of a record out of its place', async () => {
    const title = '</script><script>alert(1)</script><!--<script>$&';
    const { dataset } = readDataset(rawDataset({ visits: [rawVisit({ title })] }));
    const html = await (await portablePage(SHELL, { dataset, decks: NO_DECKS })).text();
    expect(html.match(/<\/?script/g)).toHaveLength(14);
    expect(html).not.toContain('<!--');
    expect(datasetOf(html).visits[0]?.title).toBe(title);
  });

  it('holds the decks of the office by the names of their files, and none whose name is no name', async () => {
    const { dataset } = readDataset(rawDataset());
    const decks = new Map([
      ['welcome.deck.json', '{"title":"<b>"}'],
      ['"><script>', '{}'],
    ]);
    const html = await (await portablePage(SHELL, { dataset, decks })).text();
    expect(within(html).get('deck welcome.deck.json')).toEqual({ title: '<b>' });
    expect([...within(html).keys()].filter((key) => key.startsWith('deck'))).toHaveLength(1);
  });

  it.each(['<body></body>', SHELL + SHELL])('needs one place for the records', async (shell) => {
    const { dataset } = readDataset(rawDataset());
    await expect(portablePage(shell, { dataset, decks: NO_DECKS })).rejects.toThrow('no one place');
  });
});

describe('taking along', () => {
  const handed: { name: string; blob: Blob }[] = [];
  beforeEach(() => {
    handed.length = 0;
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:made';
    });
    vi.stubGlobal('document', {
      createElement: () => ({
        download: '',
        click(this: { download: string }) {
          if (blob) handed.push({ name: this.download, blob });
        },
      }),
    });
  });

  it('takes what is public: no internal visit, nobody whom only such a visit names, no notes', async () => {
    const files = rawDataset({
      people: [
        { id: 'x1', name: 'Person' },
        { id: 'secret', name: 'Somebody Secret' },
      ],
      visits: [
        rawVisit({ id: 'v1', notes: 'a secret note' }),
        rawVisit({
          id: 'v2',
          title: 'a secret visit',
          visibility: 'internal',
          participants: [{ person: 'secret', side: 'partner', role: 'head' }],
        }),
      ],
    });
    const register = indexDataset(readDataset(files).dataset, TODAY);
    const name = await takeAlong({ shell: SHELL, register, decks: NO_DECKS, what: 'dashboard' }, {});
    expect(handed.map((file) => file.name)).toEqual([name]);
    const html = (await handed[0]?.blob.text()) ?? '';
    expect(html).not.toMatch(/secret/i);
    expect(datasetOf(html).visits.map(({ id }) => id)).toEqual(['v1']);
    expect(handed[0]?.blob.type).toBe('text/html;charset=utf-8');
  });

  it('can be given up', async () => {
    const register = indexDataset(realReading().dataset, TODAY);
    const given = new AbortController();
    given.abort(new Error('given up'));
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 100;
      return now;
    });
    await expect(
      takeAlong({ shell: SHELL, register, decks: NO_DECKS, what: 'x' }, { signal: given.signal }),
    ).rejects.toThrow('given up');
    expect(handed).toEqual([]);
  });
});
