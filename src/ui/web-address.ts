/** An address on the web that may be linked to, or nothing: only http and https are. */
export function webAddress(text: string): { readonly href: string; readonly host: string } | undefined {
  const url = URL.parse?.(text) ?? parse(text);
  return url && (url.protocol === 'http:' || url.protocol === 'https:')
    ? { href: url.href, host: url.host }
    : undefined;
}

/** For browsers without `URL.parse`. */
function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
