import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { at } from '../../../scripts/lib/project.mjs';

/** A folder for such files; whoever asks for it takes it away again. */
export const portableFolder = (): string => mkdtempSync(join(tmpdir(), 'portable-'));

/** Makes the file from the records of a folder, as the command does. */
export function makePortable(to: string, data = at('data')): string {
  const args = [at('scripts', 'build-portable.mjs'), '--out', to, '--data', data];
  execFileSync(process.execPath, args, { encoding: 'utf8' });
  return join(to, 'partnership-dashboard.html');
}

/** Opens such a file at an address within. */
export async function openFile(page: Page, file: string, hash: string) {
  await page.goto(`${file}#/${hash}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}
