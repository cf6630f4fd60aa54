import { fold } from './fold.ts';

/** What part of a record a text is. The words of the search page name each. */
export type FieldName =
  | 'title'
  | 'name'
  | 'alias'
  | 'partner'
  | 'person'
  | 'post'
  | 'organisation'
  | 'place'
  | 'theme'
  | 'description'
  | 'discussed'
  | 'outcome'
  | 'evidence'
  | 'date'
  | 'note'
  | 'source'
  | 'direction'
  | 'format'
  | 'kind'
  | 'scope'
  | 'period'
  | 'role'
  | 'outcomeKind'
  | 'status'
  | 'country'
  | 'due'
  | 'reported'
  | 'milestone';

export interface Field {
  readonly name: FieldName;
  /** As the reader sees it. */
  readonly text: string;
}

/** Texts of one part of a record, before they are gathered. */
export type Entry = readonly [name: FieldName, texts: readonly (string | undefined)[]];

/** The texts of one record, those that say most about it first. */
export interface Texts {
  readonly fields: readonly Field[];
  /** The fields folded, one a line, in the same order. */
  readonly folded: string;
}

/** The texts of each record of a kind, gathered when they are asked for. */
export interface TextsOf<T> {
  readonly get: (record: T) => Texts;
}

/** Gathers the texts of records; a text that many records share is folded once. */
export class TextGatherer {
  readonly #folded = new Map<string, string>();

  gather(entries: readonly Entry[]): Texts {
    const fields: Field[] = [];
    const lines: string[] = [];
    const seen = new Set<string>();
    for (const [name, texts] of entries)
      for (const text of texts) {
        if (!text || seen.has(text)) continue;
        seen.add(text);
        fields.push({ name, text });
        lines.push(this.#fold(text));
      }
    return { fields, folded: lines.join('\n') };
  }

  #fold(text: string): string {
    const folded = this.#folded.get(text) ?? fold(text);
    this.#folded.set(text, folded);
    return folded;
  }
}
