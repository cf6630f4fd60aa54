import { glance } from './glance.ts';
import type { Kind } from './kind.ts';
import { welcome } from './welcome.ts';

/** Every kind of slide, in the order in which they are offered. A new one is a file here and a line. */
export const kinds: readonly Kind[] = [welcome, glance];

export const kindById: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));
