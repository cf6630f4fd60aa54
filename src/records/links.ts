/** A link out that may be followed. */
export interface SafeUrl {
  readonly href: string;
  /** The host that will be opened, without a leading www.; names in other scripts stand in their ASCII form (xn--…). */
  readonly host: string;
}

// Controls, spaces and backslashes: browsers repair them silently, so that the address read is not the one opened.
const REPAIRED = /[\p{Cc}\p{Cf}\s\\]/u;

/** An http or https address as written in a record; null for every other scheme, for addresses without a host or with a user name. */
export function safeUrl(text: string): SafeUrl | null {
  if (!/^https?:\/\/[^/?#]/i.test(text) || REPAIRED.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (
    (url.protocol !== 'https:' && url.protocol !== 'http:') ||
    url.username ||
    url.password ||
    !url.hostname
  )
    return null;
  return { href: url.href, host: url.host.replace(/^www\./, '') };
}
