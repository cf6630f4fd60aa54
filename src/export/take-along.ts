import { gently } from '../records/gently.ts';
import { hasInternal } from '../records/public.ts';
import { publicSteps } from '../records/public-register.ts';
import type { Register } from '../records/register.ts';
import { breath, type Watcher } from './breath.ts';
import { download, fileName } from './download.ts';
import { SIZE } from './pieces.ts';
import { portablePage, type Within } from './portable.ts';

/** What is to be taken along. */
interface Taken {
  /** The portable page without records. */
  readonly shell: string;
  readonly register: Register;
  readonly decks: Within['decks'];
  /** For the name of the file. */
  readonly what: string;
}

/**
 * Hands the reader the dashboard as one file that holds what is public of the records; gives its name.
 * @throws the reason of the watcher's signal, when it was given up
 */
export async function takeAlong({ shell, register, decks, what }: Taken, watcher: Watcher): Promise<string> {
  const dataset = hasInternal(register) ? await gently(publicSteps(register), watcher.signal) : register;
  const { partners, people, themes, sources, visits } = dataset;
  const all = [partners, people, themes, sources, visits].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const wait = breath(watcher, () => Math.min(1, done / all));
  const page = await portablePage(shell, { dataset, decks }, async () => {
    done += SIZE;
    await wait();
  });
  const name = fileName(register.asOf, what, undefined, 'html');
  download(name, page, page.type);
  return name;
}
