import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @param {...string} parts a path inside the project */
export const at = (...parts) => join(root, ...parts);

/** Something the reader can mend: shown as one line, without a stack. */
export class SetupError extends Error {}

/** @param {string} message */
export const say = (message) => console.error(`[setup] ${message}`);

/**
 * Runs a command line program; a SetupError becomes one line and exit status 1.
 * @param {() => unknown} program
 */
export async function run(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exit(1);
  }
}
