/** How much larger than usual the reader has letters: 1 as a browser comes, 2 when they are twice as large. */
export function letterScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
}
