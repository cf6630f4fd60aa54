/** The paths of all words of a language and what stands there. How many arguments a function takes is its language's affair. */
function shapeOf(value: unknown, path: string): readonly string[] {
  if (typeof value === 'function') return [`${path}()`];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => shapeOf(child, path ? `${path}.${key}` : key));
}

/** What one language says and another does not. */
export function missingWords(name: string, words: unknown, model: unknown): readonly string[] {
  const own = new Set(shapeOf(words, ''));
  const wanted = new Set(shapeOf(model, ''));
  return [
    ...[...wanted]
      .filter((word) => !own.has(word))
      .map((word) => `src/words/${name} lacks ${word}. Write it.`),
    ...[...own]
      .filter((word) => !wanted.has(word))
      .map((word) => `src/words/${name} alone has ${word}. Give it to every language, or delete it.`),
  ];
}
