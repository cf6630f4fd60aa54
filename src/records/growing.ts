/** A column of whole numbers, not below 0, that grows while it is written. */
export class Growing {
  #kept = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number | undefined {
    return this.#kept[index];
  }

  push(value: number): void {
    if (this.#length === this.#kept.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#kept);
      this.#kept = wider;
    }
    this.#kept[this.#length++] = value;
  }

  /** What was written, in an array of its own. */
  done(): Uint32Array<ArrayBuffer> {
    return this.#kept.slice(0, this.#length);
  }
}
