/** Installing what the project needs. Only Node's own modules: this runs before node_modules exists. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at, root, SetupError, say } from './project.mjs';

const onWindows = process.platform === 'win32';

/** @throws {SetupError} when this Node cannot run the tools */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits)
    throw new SetupError(`Node ${process.versions.node} does not fit: 20.19+, 22.12+ or 24+ is needed.`);
}

/**
 * Runs the npm that runs us, else the npm on the PATH.
 * @param {string[]} args
 */
function npm(args) {
  const cli = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return cli && /npm-cli\.js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync(onWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: onWindows });
}

const stampFile = at('node_modules', '.setup-stamp');

/** What an installation depends on: the lock file, and the platform its binaries are for. */
function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(at('package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`).digest('hex');
}

const isFresh = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();

/** @param {number} milliseconds */
const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const lockFile = at('.setup.lock');

/** Whether this process now holds the lock. A lock whose owner is gone is taken away first. */
function takeLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    if (owner > 0 && !isAlive(owner)) rmSync(lockFile, { force: true });
  } catch {
    // it was released between the two looks
  }
  return false;
}

/** Makes sure node_modules is what the lock file says. Of two at once, the second waits for the first. */
export function ensureDependencies() {
  if (isFresh()) return;
  for (let tries = 0; !takeLock(); tries++) {
    if (tries === 1) say('another installation is running; waiting for it');
    sleep(500);
  }
  try {
    if (isFresh()) return;
    say('installing dependencies (npm ci) …');
    // NODE_ENV=production from outside would leave the build tools out.
    const { status, signal, error } = npm([
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
    ]);
    if (status !== 0)
      throw new SetupError(`npm ci failed (${error?.message ?? signal ?? `exit status ${status}`}).`);
    writeFileSync(stampFile, wantedStamp());
  } finally {
    rmSync(lockFile, { force: true });
  }
}
