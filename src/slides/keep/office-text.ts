/** What came of asking for a file of the office. */
export type OfficeText =
  | { readonly is: 'there'; readonly text: string }
  | { readonly is: 'missing' | 'unreachable' };

/** ms after which a file that has not come counts as unreachable. */
const PATIENCE = 20_000;

/** Out of a page that is one file: `<script type="application/json" data-deck="index.json">`. */
function within(file: string): OfficeText {
  const text = document.querySelector(`script[data-deck="${CSS.escape(file)}"]`)?.textContent;
  return text === null || text === undefined ? { is: 'missing' } : { is: 'there', text };
}

/**
 * The text of a file in `data/decks` beside the page, or within it where the page is one file. The only way by which decks of
 * the office come. Nothing throws.
 */
export async function officeText(file: string): Promise<OfficeText> {
  if (import.meta.env.MODE === 'portable') return within(file);
  try {
    const response = await fetch(new URL(`data/decks/${file}`, document.baseURI), {
      // They may have been replaced since: ask the server, and take the copy at hand if it has not changed.
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 404 || response.status === 410) return { is: 'missing' };
    if (!response.ok) return { is: 'unreachable' };
    const text = await response.text();
    // A server that answers with its own page for whatever it does not have.
    return /^\s*</.test(text) ? { is: 'missing' } : { is: 'there', text };
  } catch {
    return { is: 'unreachable' };
  }
}
