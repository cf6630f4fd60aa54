/** Finding a Chromium for the tests. Only Node's own modules. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { at, root, SetupError, say } from './project.mjs';

const onWindows = process.platform === 'win32';

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] ?? [],
);

/** Where systems keep the browsers that will do. */
const systemBrowsers = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: windowsFolders.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * It is a browser only if it starts: a stub, a broken package or a missing library is found here.
 * @param {string} path
 */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (onWindows) return true; // `--version` opens a window there
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return status === 0 && /Chrom|Edge/i.test(stdout);
}

/** The browser Playwright has downloaded, if it has. */
function playwrightBrowser() {
  try {
    /** @type {typeof import('playwright-core')} */
    const { chromium } = createRequire(at('package.json'))('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? [path] : [];
  } catch {
    return []; // not installed yet, or it knows no browser for this system
  }
}

/**
 * The browser named in CHROME_PATH, else one of the system's, else Playwright's own.
 * @throws {SetupError} when CHROME_PATH names something that does not start
 */
export function findChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!starts(named)) throw new SetupError(`CHROME_PATH=${named} does not start as a Chromium.`);
    return named;
  }
  const { platform } = process;
  const known =
    platform === 'linux' || platform === 'darwin' || platform === 'win32' ? systemBrowsers[platform] : [];
  return [...known, ...playwrightBrowser()].find(starts);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const attempt = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Ways to get a browser, from the least to the most intrusive. */
const installations = [
  {
    what: 'asking Playwright for one',
    possible: () => true,
    install: () =>
      attempt(process.execPath, [at('node_modules/@playwright/test/cli.js'), 'install', 'chromium']),
  },
  {
    what: 'trying apt-get install chromium',
    possible: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    install: () => {
      attempt('apt-get', ['update', '-q']);
      attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    },
  },
];

/**
 * The path of a Chromium that starts; installs one if there is none.
 * @throws {SetupError} when none can be had
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  say('no Chromium found');
  for (const { what, possible, install } of installations) {
    if (!possible()) continue;
    say(`${what} …`);
    install();
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new SetupError(
    'no Chromium could be found or installed. Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}
