/** An address on the web that may be linked to. */
export interface WebAddress {
  /** As the record writes it. */
  readonly written: string;
  readonly href: string;
  /** The host that will be opened; names in other scripts stand in their ASCII form (xn--…). */
  readonly host: string;
}

// Controls, spaces and backslashes: browsers repair them silently, so that the address read is not the one opened.
const REPAIRED = /[\p{Cc}\p{Cf}\s\\]/u;

/** An http or https address; nothing for every other scheme, for addresses without a host or with a user name. */
export function readAddress(text: string): WebAddress | undefined {
  if (!/^https?:\/\/[^/?#]/i.test(text) || REPAIRED.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username ||
    url.password ||
    !url.hostname
  )
    return undefined;
  return { written: text, href: url.href, host: url.host };
}
