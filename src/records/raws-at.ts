const decoder = new TextDecoder('utf-8', { fatal: true });

const [OPEN = 0, COMMA = 0, CLOSE = 0] = new TextEncoder().encode('[,]');

/** The JSON of records that stand in the bytes from here to there. As one text they are read much sooner than one by one. */
export function rawsAt(
  bytes: Uint8Array,
  places: readonly { readonly from: number; readonly to: number }[],
): readonly unknown[] {
  if (places.length === 0) return [];
  const list = new Uint8Array(places.reduce((size, { from, to }) => size + 1 + to - from, 1));
  let at = 0;
  for (const { from, to } of places) {
    list[at] = at === 0 ? OPEN : COMMA;
    list.set(bytes.subarray(from, to), at + 1);
    at += 1 + to - from;
  }
  list[at] = CLOSE;
  return JSON.parse(decoder.decode(list)) as readonly unknown[];
}
