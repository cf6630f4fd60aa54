/**
 * What a reader can send to the people who keep the program: where and what kind of error, on which browser.
 * Nothing of the records goes in, so neither the error's own words (they may quote a name) nor the rest of the address.
 */
export function faultReport({
  part,
  error,
  hash,
  agent,
  now,
}: {
  /** The page or panel that failed. */
  readonly part: string;
  readonly error: unknown;
  /** `location.hash`; only its first step is kept. */
  readonly hash: string;
  readonly agent: string;
  readonly now: Date;
}): string {
  const page = /^#?\/?([a-z]*)/.exec(hash)?.[1] || 'overview';
  const kind = error instanceof Error ? error.name : typeof error;
  return [
    `part: ${part}`,
    `page: ${page}`,
    `error: ${kind}`,
    `time: ${now.toISOString()}`,
    `browser: ${agent}`,
  ].join('\n');
}
