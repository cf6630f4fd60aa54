import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Files whose names carry a hash. Others may be replaced in the built folder, and a packed form beside them would be stale. */
const LASTING = /^assets\/.*\.(js|css)$/;

/** A file that fits one packet gains nothing. Bytes. */
const LEAST = 1200;

/** Both pack as well as they can unless told otherwise for brotli; for gzip it has to be said. */
const packers = {
  br: promisify(brotliCompress),
  gz: (bytes: Buffer): Promise<Buffer> =>
    promisify<Buffer, { level: number }, Buffer>(gzip)(bytes, { level: 9 }),
};

/**
 * Leaves the packed forms of scripts and styles beside them, for servers that send such files as they are: packed once
 * and well, they are a tenth smaller than what a server makes while it is asked.
 */
export function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (dir === undefined) throw new Error('The build has no folder');
      await Promise.all(
        Object.values(bundle).flatMap((file) => {
          const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (!LASTING.test(file.fileName) || bytes.length < LEAST) return [];
          return Object.entries(packers).map(async ([ending, pack]) =>
            writeFile(join(dir, `${file.fileName}.${ending}`), await pack(bytes)),
          );
        }),
      );
    },
  };
}
