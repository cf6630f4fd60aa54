import { spawn } from 'node:child_process';

/**
 * The command that opens an address on this system, or nothing where nobody could see it.
 * @param {string} address
 * @returns {readonly [command: string, args: string[]] | undefined}
 */
function opener(address) {
  const { env, platform } = process;
  if (env['CI'] || env['BROWSER'] === 'none') return undefined;
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : undefined;
}

/**
 * Opens an address in the reader's browser if there is one; the address is printed anyway, so a failure is no matter.
 * @param {string} address
 */
export function openBrowser(address) {
  const command = opener(address);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
