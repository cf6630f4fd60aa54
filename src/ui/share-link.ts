/**
 * The address of a view as one would send it: with the language in it, so that the reader sees the same.
 * @param href the full address now, `https://host/folder/#/visits?q=steel`
 */
export function shareLink(href: string, lang: string): string {
  const url = new URL(href);
  const [path = '', query = ''] = splitOnce(url.hash.replace(/^#/, '') || '/', '?');
  const params = new URLSearchParams(query);
  params.set('lang', lang);
  url.hash = `${path}?${params}`;
  return url.href;
}

function splitOnce(text: string, at: string): readonly string[] {
  const i = text.indexOf(at);
  return i < 0 ? [text] : [text.slice(0, i), text.slice(i + at.length)];
}
