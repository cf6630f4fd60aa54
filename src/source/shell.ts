/**
 * The portable page without its records, which the build leaves beside the page under this name; see scripts/vite/portable.ts.
 */
const SHELL = './take-along.txt';

/** Fetches that page. Throws when it cannot be had. */
export async function loadShell(): Promise<string> {
  const answer = await fetch(SHELL, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${SHELL}: ${answer.status}`);
  return await answer.text();
}
