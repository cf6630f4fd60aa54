/** An address in its parts: `#/visits?theme=solid-waste`. */
export interface Address {
  /** The first step of the path; empty for the overview. */
  readonly page: string;
  /** The second, for a record. */
  readonly id: string | undefined;
  readonly params: URLSearchParams;
}

/** A hand-written address may hold a `%` that means nothing. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** Reads an address that anybody may have written. Nothing throws. */
export function addressOf(href: string): Address {
  const [path = '', query = ''] = href.replace(/^#/, '').split(/\?(.*)/s);
  const [, page = '', id] = path.split('/');
  return {
    page,
    id: id === undefined || id === '' ? undefined : decoded(id),
    params: new URLSearchParams(query),
  };
}
