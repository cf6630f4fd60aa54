/** A folder to serve for a size: the build, made-up records in place of its own, and the pages of the peers. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../../scripts/lib/project.mjs';
import { listen, staticServer } from '../../../scripts/lib/server.mjs';
import { writeDataset } from '../generate.mjs';
import { pack } from '../peers/pack.js';
import { copyPeerFiles } from './install.mjs';

/**
 * @param {{ visits: number, build: string, peers: boolean }} wanted `build` is the folder of a build
 */
export async function serveSite({ visits, build, peers }) {
  const folder = at('.reports/bench/sites', String(visits));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(build, folder, { recursive: true });
  writeDataset(join(folder, 'data'), { visits });
  if (peers) {
    cpSync(at('tests/bench/peers'), join(folder, 'peers'), { recursive: true });
    copyPeerFiles(join(folder, 'peers/lib'));
    const records = JSON.parse(readFileSync(join(folder, 'data/visits.json'), 'utf8')).visits;
    writeFileSync(join(folder, 'data/packed.bin'), pack(records));
  }
  const server = staticServer(folder);
  return { address: `http://127.0.0.1:${await listen(server, 0)}/`, close: () => server.close() };
}
