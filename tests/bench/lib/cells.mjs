import { median } from './statistics.mjs';

/**
 * @typedef {{ median: number, least: number, most: number, samples: number } | 'cut'} Cell a figure, or that it took too long
 * @typedef {Record<string, Record<string, Record<string, Cell>>>} Medians by size, contender and measure
 */

/** Measures that stay unmeasured when a deed was cut. */
const measureOf = { open: 'open', toggle: 'toggle', key: 'key', zoom: 'late' };

/** What was measured so far. */
export class Cells {
  /** @type {Map<string, { samples: Record<string, number[]>, cut: Set<string> }>} */
  #all = new Map();

  /** @param {number} size @param {string} id */
  #at(size, id) {
    const key = `${size} ${id}`;
    const found = this.#all.get(key) ?? { samples: {}, cut: new Set() };
    this.#all.set(key, found);
    return found;
  }

  /**
   * @param {number} size
   * @param {string} id
   * @param {Record<string, number[]>} samples
   * @param {string | null} cut
   */
  add(size, id, samples, cut) {
    const cell = this.#at(size, id);
    for (const [measure, values] of Object.entries(samples))
      cell.samples[measure] = [...(cell.samples[measure] ?? []), ...values];
    if (cut !== null) cell.cut.add(cut);
  }

  /** @param {number} size @param {string} id @returns {ReadonlySet<string>} deeds that were cut */
  cut(size, id) {
    return this.#at(size, id).cut;
  }

  /** The longest of all, in ms; endless when even opening was cut. @param {number} size @param {string} id */
  slowest(size, id) {
    const { samples, cut } = this.#at(size, id);
    if (cut.size > 0) return Number.POSITIVE_INFINITY;
    return Math.max(0, ...['open', 'toggle', 'key'].map((measure) => median(samples[measure] ?? []) ?? 0));
  }

  /** One visit in a line. @param {Record<string, number[]>} samples @param {string | null} cut */
  line(samples, cut) {
    const figures = Object.entries(samples).map(([measure, values]) => {
      const middle = median(values) ?? 0;
      return `${measure} ${middle < 100 ? middle.toFixed(1) : middle.toFixed(0)}`;
    });
    return [...figures, ...(cut === null ? [] : [`${cut} took too long`])].join(', ');
  }

  samples() {
    return Object.fromEntries([...this.#all].map(([key, { samples }]) => [key, samples]));
  }

  /** @returns {Medians} */
  medians() {
    /** @type {Medians} */
    const medians = {};
    for (const [key, { samples, cut }] of this.#all) {
      const [size = '', id = ''] = key.split(' ');
      /** @type {Record<string, Cell>} */
      const cells = {};
      for (const [measure, values] of Object.entries(samples)) {
        const middle = median(values);
        if (middle === undefined) continue;
        const round = (/** @type {number} */ n) => Math.round(n * 100) / 100;
        cells[measure] = {
          median: round(middle),
          least: round(Math.min(...values)),
          most: round(Math.max(...values)),
          samples: values.length,
        };
      }
      for (const [deed, measure] of Object.entries(measureOf)) if (cut.has(deed)) cells[measure] = 'cut';
      medians[size] = { ...medians[size], [id]: cells };
    }
    return medians;
  }
}
