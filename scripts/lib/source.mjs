import { runnerImport } from 'vite';
import { root } from './project.mjs';

/**
 * Imports a TypeScript module of the project into a script. Node 20 cannot read types, so Vite takes them out.
 * @param {string} path from the project’s folder
 * @returns {Promise<any>}
 */
export async function importSource(path) {
  const { module } = await runnerImport(`${root}/${path}`, { root, configFile: false, logLevel: 'error' });
  return module;
}
