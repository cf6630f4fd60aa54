/*
 * Works beside the page, in a thread of its own: reads and indexes a large dataset, and searches it. It holds the same
 * register as the page, and does with it what the page does by itself with a small one.
 */
import { columnsOf } from './query/columns.ts';
import { matchMask } from './query/search/find-visits.ts';
import { gatherInTurns } from './query/search/gather.ts';
import { searchNames, searchPlaces } from './query/search/search.ts';
import { termsOf } from './query/search/terms.ts';
import { perFile } from './records/files.ts';
import type { Packed } from './records/packed.ts';
import type { Register } from './records/register.ts';
import { unpackDataset } from './records/unpack-dataset.ts';
import type { Errands, Reply, Sent } from './source/errand.ts';
import { LoadError } from './source/load-error.ts';
import { packBytes } from './source/slice.ts';
import { lexicon } from './words/lexicon.ts';

/** Milliseconds of gathering before waiting questions go first. */
const BREATH = 40;

interface Known {
  readonly register: Register;
  readonly gathered: Promise<void>;
}

let known: Known | undefined;

const reply = (message: Reply, transfer: Transferable[] = []): void => postMessage(message, { transfer });

/** The same for the page, with bytes of its own. */
function copyOf(packed: Packed): { readonly answer: Packed; readonly transfer: Transferable[] } {
  const files = perFile((file) => packed.files[file].slice());
  const own = (file: 'visits' | 'people' | 'sources') => ({
    ...packed[file],
    bytes: packed[file].bytes === packed.files[file] ? files[file] : packed[file].bytes.slice(),
  });
  const answer = { ...packed, files, visits: own('visits'), people: own('people'), sources: own('sources') };
  const buffers = [...Object.values(files), answer.visits.bytes, answer.people.bytes, answer.sources.bytes];
  return { answer, transfer: [...new Set(buffers.map(({ buffer }) => buffer))] };
}

async function read(id: number, { bytes, today }: Errands['read']['gives']): Promise<void> {
  const { packed, whens } = await packBytes(bytes, today, (file, done, total) =>
    reply({ id, soFar: { file, done, total } }),
  );
  const { register } = unpackDataset(packed, whens);
  const { partners, people, themes } = register.columns;
  const shared = new Set([partners.flat, people.flat, themes.flat]);
  const facets = new Map(
    [...columnsOf(register)]
      .filter(([, { flat }]) => !shared.has(flat))
      .map(([facet, { starts, flat }]) => [facet, { starts, flat }]),
  );
  const { answer, transfer } = copyOf({ ...packed, facets });
  reply({ id, answer }, transfer);
  known = { register, gathered: gatherInTurns(register, lexicon, BREATH) };
}

async function run(sent: Sent): Promise<void> {
  const { id } = sent;
  if (sent.name === 'read') return await read(id, sent.gives);
  if (!known) throw new Error('Nothing has been read yet.');
  await known.gathered;
  const { q } = sent.gives;
  if (sent.name === 'names') return reply({ id, answer: searchNames(known.register, q, lexicon) });
  if (sent.name === 'search') return reply({ id, answer: searchPlaces(known.register, q, lexicon) });
  return reply({ id, answer: matchMask(known.register, termsOf(q), lexicon) });
}

reply({ ready: true });

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  run(data).catch((cause: unknown) =>
    reply({
      id: data.id,
      failed: String(cause),
      ...(cause instanceof LoadError && { fault: { ...cause } }),
    }),
  );
});
