/** So much is handed to the browser at a time, in UTF-16 units: a long file then stands in memory once, and as bytes. */
const PART = 2 ** 20;

/** A file that is written from its beginning to its end. */
export class GrowingFile {
  readonly #parts: Blob[] = [];
  #waiting: string[] = [];
  #length = 0;

  add(part: string | Blob): void {
    if (typeof part === 'string') {
      this.#waiting.push(part);
      this.#length += part.length;
    }
    if (typeof part !== 'string' || this.#length >= PART) this.#handOver();
    if (typeof part !== 'string') this.#parts.push(part);
  }

  #handOver(): void {
    this.#parts.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#length = 0;
  }

  done(type = ''): Blob {
    this.#handOver();
    return new Blob(this.#parts, { type });
  }
}
