/** A whole number as a table writes it, in groups of three or not. */
const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)$/;

/** What a cell says; arrows and other drawings say nothing. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const drawn of copy.querySelectorAll('[aria-hidden=true], svg')) drawn.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A table as it stands, heads first, rows in their present order: numbers as numbers, all else as text. */
export const cellsOf = (table: HTMLTableElement): readonly (readonly (string | number)[])[] =>
  [...table.rows].map((row) =>
    [...row.cells].map((cell) => {
      const text = textOf(cell);
      return NUMBER.test(text) ? Number(text.replaceAll(',', '')) : text;
    }),
  );
