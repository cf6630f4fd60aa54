/** A name for a deck that has none yet. */
export const newDeckId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0')).join(
    '',
  );
