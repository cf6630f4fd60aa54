/** Edits (a letter put in, left out, changed, or two swapped) that make one text the other; more than `most` counts as `most + 1`. */
function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? Infinity) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** The id that was probably meant; nothing when none is near. */
export function nearestOf(wanted: string, ids: Iterable<string>): string | undefined {
  if (wanted.length > 100) return undefined;
  const asked = wanted.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const id of ids) {
    const other = id.toLowerCase();
    // An id that goes on where the other stops, "taiyuan" for "taiyuan-city", is nearer than its letters say.
    const part = asked.length > 2 && (other.startsWith(`${asked}-`) || asked.startsWith(`${other}-`));
    const distance = part ? 1 : edits(asked, other, least - 1);
    if (distance < least) {
      least = distance;
      best = id;
    }
  }
  return best;
}
