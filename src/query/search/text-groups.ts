import { type Cells, CellsBuilder } from '../../records/cells.ts';
import { fold } from './fold.ts';
import type { FieldName } from './texts.ts';

/** Each distinct text of all visits once, folded, one a line; groups of texts that go together; and the groups of each visit. */
export interface Gathered {
  readonly lines: string;
  /** Where each line begins; one more than there are lines. */
  readonly starts: Uint32Array;
  readonly groups: Cells;
  readonly visits: Cells;
}

/** Gives numbers to texts, each folded once, and to groups of texts, each worked out once. */
export class GroupGatherer {
  readonly #numbers = new Map<string, number>();
  readonly #folded: string[] = [];
  readonly #groups = new CellsBuilder();
  readonly #shared = new Map<FieldName, Map<object | string, number>>();
  readonly #alone: number[] = [];
  #count = 0;

  #number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#folded.push(fold(text)) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  #group(numbers: Iterable<number>): number {
    for (const number of numbers) this.#groups.addAgain(number);
    this.#groups.endRow();
    return this.#count++;
  }

  /** A group of one text. */
  #single(text: string): number {
    const number = this.#number(text);
    const known = this.#alone[number];
    if (known !== undefined) return known;
    const group = this.#group([number]);
    this.#alone[number] = group;
    return group;
  }

  #ofShared(name: FieldName): Map<object | string, number> {
    const known = this.#shared.get(name) ?? new Map<object | string, number>();
    this.#shared.set(name, known);
    return known;
  }

  /** The group of a text of one visit. */
  own(text: string): number | undefined {
    return text ? this.#single(text) : undefined;
  }

  /** The group of what many share. */
  shared(name: FieldName, key: object | string, texts: () => readonly (string | undefined)[]): number {
    const known = this.#ofShared(name);
    const found = known.get(key);
    if (found !== undefined) return found;
    const group = this.#group(texts().flatMap((text) => (text ? [this.#number(text)] : [])));
    known.set(key, group);
    return group;
  }

  done(visits: Cells): Gathered {
    const folded = this.#folded;
    const starts = new Uint32Array(folded.length + 1);
    for (const [i, text] of folded.entries()) starts[i + 1] = (starts[i] ?? 0) + text.length + 1;
    return { lines: folded.join('\n'), starts, groups: this.#groups.done(), visits };
  }
}
