/** Gets the peers: exact versions by their own lock file, in a folder that git does not know. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, SetupError, say } from '../../../scripts/lib/project.mjs';

const own = at('tests/bench/peers');
const folder = at('.reports/bench/peers');

/** What the pages of the peers load, and which file of which package that is. */
const files = {
  'crossfilter.js': 'crossfilter2/crossfilter.min.js',
  'd3.js': 'd3/dist/d3.min.js',
  'dc.css': 'dc/dist/style/dc.min.css',
  'dc.js': 'dc/dist/dc.min.js',
  'echarts.js': 'echarts/dist/echarts.min.js',
  'itemsjs.js': 'itemsjs/dist/index.umd.js',
  'minisearch.js': 'minisearch/dist/umd/index.js',
  'timelinejs.css': '@knight-lab/timelinejs/dist/css/timeline.css',
  'timelinejs.js': '@knight-lab/timelinejs/dist/js/timeline.js',
  'vis-timeline.css': 'vis-timeline/styles/vis-timeline-graph2d.min.css',
  'vis-timeline.js': 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
};

/**
 * Installs the peers unless they are there.
 * @throws {SetupError} when npm cannot
 */
export function installPeers() {
  const lock = readFileSync(join(own, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing what to measure against …');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(own, name), join(folder, name));
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new SetupError(`npm ci failed in ${folder} (${error?.message ?? status}).`);
  writeFileSync(stamp, lock);
}

/**
 * Copies the peers’ own files beside the pages that load them.
 * @param {string} target
 */
export function copyPeerFiles(target) {
  mkdirSync(target, { recursive: true });
  for (const [name, path] of Object.entries(files))
    copyFileSync(join(folder, 'node_modules', path), join(target, name));
}

/** The version of each peer, by package. */
export const peerVersions = () => {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  return dependencies;
};
