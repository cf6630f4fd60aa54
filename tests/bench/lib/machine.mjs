import { spawnSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { peerVersions } from './install.mjs';

/** On what and when, so that figures can be judged. @param {string} chromium path */
export function machineFacts(chromium) {
  const [first] = cpus();
  const { stdout } = spawnSync(chromium, ['--version'], { encoding: 'utf8' });
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: first?.model ?? '',
      cores: cpus().length,
      memory: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${release()}`,
      graphics: 'none: Chromium draws on the processor',
    },
    browser: stdout.trim().replace(/ built on.*/, ''),
    node: process.versions.node,
    peers: peerVersions(),
  };
}
