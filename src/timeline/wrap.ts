/** Where a line may end: after a space or hyphen, and round each East Asian sign. */
function pieces(text: string): readonly string[] {
  return (
    text
      .match(
        /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？”’）》]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef-]*-?\s*/g,
      )
      ?.filter(Boolean) ?? []
  );
}

/**
 * Breaks a text into lines of a width; what does not fit in the last line is cut there with "…".
 * @param width of a line, in the unit that `measure` answers in
 */
export function wrap(
  text: string,
  width: number,
  lines: number,
  measure: (text: string) => number,
): readonly string[] {
  const done: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (done.length === lines - 1) return [...done, cut(line, width, measure)];
    done.push(line.trimEnd());
    line = piece;
  }
  const last = line.trimEnd();
  return last ? [...done, measure(last) <= width ? last : cut(last, width, measure)] : done;
}

/** A line shortened until it and "…" fit. */
function cut(line: string, width: number, measure: (text: string) => number): string {
  const signs = [...line.trimEnd()];
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
