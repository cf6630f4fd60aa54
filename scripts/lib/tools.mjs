import { spawn, spawnSync } from 'node:child_process';
import { whenParentIsGone } from './parent.mjs';
import { at, root } from './project.mjs';

/** The tools as their own files, run by this Node: signals reach them, which they do not through npx or a shell. */
const files = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @typedef {keyof typeof files} Tool */

/** @param {Tool} tool */
const fileOf = (tool) => at('node_modules', files[tool]);

/**
 * Runs a tool to its end, its output going where ours goes.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean} whether it succeeded
 */
export const runTool = (tool, args, env = process.env) =>
  spawnSync(process.execPath, [fileOf(tool), ...args], { cwd: root, stdio: 'inherit', env }).status === 0;

/**
 * Becomes a tool that runs until it is stopped: signals go to it, and its end is ours.
 * @param {Tool} tool
 * @param {readonly string[]} args
 */
export function becomeTool(tool, args) {
  const child = spawn(process.execPath, [fileOf(tool), ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  whenParentIsGone(() => child.kill('SIGTERM'));
  child.on('exit', (status) => process.exit(status ?? 1));
}
