/** Something an address asked for that cannot be given. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

/** Keys on the same address that belong to the application, not to a view. */
export const foreignKeys: readonly string[] = ['lang'];

/**
 * Reads the parameters of an address that anybody may have typed. Whatever is not asked for by name, or does not
 * hold what it may, ends in `ignored`; an empty value asks for nothing. Nothing throws.
 */
export class ParamReader {
  readonly #params: URLSearchParams;
  readonly #ignored: Ignored[] = [];
  readonly #known = new Set(foreignKeys);

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  /** Every acceptable value of a key, each once, sorted. */
  many(key: string, accept: (value: string) => boolean): readonly string[] {
    const found = new Set<string>();
    for (const value of this.#all(key))
      if (accept(value)) found.add(value);
      else this.#ignored.push({ key, value });
    return [...found].sort();
  }

  /** The first acceptable value of a key; any further one that differs is ignored. */
  one(key: string, accept: (value: string) => boolean): string | undefined {
    let found: string | undefined;
    for (const value of this.#all(key))
      if (found === undefined && accept(value)) found = value;
      else if (value !== found) this.#ignored.push({ key, value });
    return found;
  }

  /** One of a list of words. */
  choice<const T extends string>(key: string, options: readonly T[]): T | undefined {
    const found = this.one(key, (value) => options.some((o) => o === value));
    return options.find((o) => o === found);
  }

  /** Free text, without white space around it. */
  text(key: string): string {
    return this.one(key, () => true)?.trim() ?? '';
  }

  /** Marks what was accepted before but makes no sense beside the rest. */
  refuse(key: string, value: string): void {
    this.#ignored.push({ key, value });
  }

  /** All that was ignored, parameters of unknown names included. Call it last. */
  ignored(): readonly Ignored[] {
    const unknown = [...this.#params]
      .filter(([key]) => !this.#known.has(key))
      .map(([key, value]) => ({ key, value }));
    return [...this.#ignored, ...unknown];
  }

  #all(key: string): readonly string[] {
    this.#known.add(key);
    return this.#params.getAll(key).filter((value) => value !== '');
  }
}

export type Values = string | readonly string[] | null | undefined;

/** Parameters with their keys in the order given; the values of a list sorted, each once; nothing that is empty. */
export function paramsOf(entries: Iterable<readonly [key: string, values: Values]>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, values] of entries)
    for (const value of typeof values === 'string' ? [values] : [...new Set(values)].sort())
      if (value !== '') params.append(key, value);
  return params;
}
