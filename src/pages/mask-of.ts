/** The same of rows. */
export function maskOfRows(size: number, rows: Uint32Array): Uint8Array {
  const mask = new Uint8Array(size);
  for (const row of rows) mask[row] = 1;
  return mask;
}
