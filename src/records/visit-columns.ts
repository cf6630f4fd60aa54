import { type Cells, CellsBuilder, reordered } from './cells.ts';
import type { Day } from './day.ts';
import { Growing } from './growing.ts';
import { boundedDates } from './open-dates.ts';
import { dateColumns, directionNumber, type TimeColumns } from './time-columns.ts';
import {
  formats,
  isAgreement,
  isCommitment,
  type Outcome,
  outcomeKinds,
  type Participant,
  sides,
  type Visit,
} from './visit.ts';
import type { When } from './when.ts';

/** What is counted of visits, as columns: row `i` is visit `i` of the register, in order of time. */
export interface VisitColumns {
  readonly time: TimeColumns;
  /** Places in the dataset's partners, people and themes. */
  readonly partners: Cells;
  readonly people: Cells;
  readonly themes: Cells;
  /** Who sat on which side, seat by seat: the person’s place times the number of sides, and the place in `sides` added. */
  readonly seated: Cells;
  /** Places in `outcomeKinds`, one for each outcome; a visit without any has none. */
  readonly outcomes: Cells;
  /** Place in `formats`, or their number where the record does not say. */
  readonly format: Uint8Array;
  /** How many sat there, how many agreements were made, how many commitments are open. */
  readonly seats: Uint16Array;
  readonly agreements: Uint16Array;
  readonly open: Uint16Array;
  /** 1 where only part of the report was read. */
  readonly partial: Uint8Array;
  /** 1 where the visit, or a note on it, is internal. */
  readonly internal: Uint8Array;
  /** One more than the place of our head of delegation among the people; 0 where none is named. */
  readonly head: Uint32Array;
  /** The cells of facets, by the id of each, where they were worked out beforehand. */
  readonly facets?: ReadonlyMap<string, Cells>;
}

/** What of a visit is counted. */
export interface Countable
  extends Pick<Visit, 'when' | 'direction' | 'format' | 'partners' | 'partial' | 'visibility'> {
  readonly notes?: unknown;
  readonly participants: readonly Pick<Participant, 'person' | 'side' | 'role'>[];
  readonly themes: readonly { readonly theme: string }[];
  readonly outcomes: readonly Pick<Outcome, 'kind' | 'status' | 'followUps'>[];
}

type Places = ReadonlyMap<string, number>;

/** Where each record that visits name stands in its list. */
export interface PlacesOf {
  readonly partners: Places;
  readonly people: Places;
  readonly themes: Places;
}

const formatNumber: Places = new Map(formats.map((format, i) => [format, i]));
const sideNumber: Places = new Map(sides.map((side, i) => [side, i]));
const kindNumber: Places = new Map(outcomeKinds.map((kind, i) => [kind, i]));

/** The place of each record, by id. */
export const placesIn = (records: readonly { readonly id: string }[]): Places =>
  new Map(records.map((r, i) => [r.id, i]));

/** Writes the columns visit by visit. */
export class VisitColumnsBuilder {
  readonly #places: PlacesOf;
  readonly #dates = new Map<string, number>();
  readonly #whens: When[] = [];
  readonly #date = new Growing();
  readonly #direction = new Growing();
  readonly #partners = new CellsBuilder();
  readonly #people = new CellsBuilder();
  readonly #themes = new CellsBuilder();
  readonly #seated = new CellsBuilder();
  readonly #outcomes = new CellsBuilder();
  readonly #format = new Growing();
  readonly #seats = new Growing();
  readonly #agreements = new Growing();
  readonly #open = new Growing();
  readonly #partial = new Growing();
  readonly #internal = new Growing();
  readonly #head = new Growing();

  constructor(places: PlacesOf) {
    this.#places = places;
  }

  #dateNumber(when: When): number {
    const known = this.#dates.get(when.edtf);
    if (known !== undefined) return known;
    this.#dates.set(when.edtf, this.#whens.length);
    return this.#whens.push(when) - 1;
  }

  add(visit: Countable): void {
    const { when, direction, format, partners, participants, themes, outcomes, partial } = visit;
    const { partners: partnerPlaces, people: peoplePlaces, themes: themePlaces } = this.#places;
    this.#partial.push(partial ? 1 : 0);
    this.#internal.push(visit.visibility === 'internal' || visit.notes !== undefined ? 1 : 0);
    this.#date.push(this.#dateNumber(when));
    this.#direction.push(directionNumber(direction));
    this.#format.push(formatNumber.get(format ?? '') ?? formats.length);
    this.#seats.push(Math.min(participants.length, 0xffff));
    let head = 0;
    for (const { person, side, role } of participants) {
      const place = peoplePlaces.get(person);
      this.#people.add(place);
      if (place !== undefined) this.#seated.addAgain(place * sides.length + (sideNumber.get(side) ?? 0));
      if (head === 0 && place !== undefined && side === 'home' && role === 'head') head = place + 1;
    }
    this.#head.push(head);
    for (const id of partners) this.#partners.add(partnerPlaces.get(id));
    for (const { theme } of themes) this.#themes.add(themePlaces.get(theme));
    let agreements = 0;
    let open = 0;
    for (const outcome of outcomes) {
      this.#outcomes.addAgain(kindNumber.get(outcome.kind));
      if (isAgreement(outcome)) agreements++;
      if (isCommitment(outcome)) open++;
    }
    this.#agreements.push(agreements);
    this.#open.push(open);
    for (const cells of [this.#people, this.#partners, this.#themes, this.#seated, this.#outcomes])
      cells.endRow();
  }

  /** The distinct dates so far, in the order in which they came. */
  get whens(): readonly When[] {
    return this.#whens;
  }

  /**
   * The columns.
   * @param asOf dates without an end of their own reach to this day
   * @param order which of the visits comes first, second …; as they were added when it is left out
   */
  done(asOf: Day, order?: (time: TimeColumns) => Uint32Array): VisitColumns {
    const dates = dateColumns(boundedDates(this.#whens, asOf));
    const date = this.#date.done();
    const direction = Uint8Array.from(this.#direction.done());
    const time = { length: date.length, date, direction, dates };
    const rows = order?.(time);
    const cells = (builder: CellsBuilder) => (rows ? reordered(builder.done(), rows) : builder.done());
    const numbers = (column: Growing) => (rows ? rows.map((row) => column.at(row) ?? 0) : column.done());
    return {
      time: rows
        ? { ...time, date: numbers(this.#date), direction: Uint8Array.from(numbers(this.#direction)) }
        : time,
      partners: cells(this.#partners),
      people: cells(this.#people),
      themes: cells(this.#themes),
      seated: cells(this.#seated),
      outcomes: cells(this.#outcomes),
      format: Uint8Array.from(numbers(this.#format)),
      seats: Uint16Array.from(numbers(this.#seats)),
      agreements: Uint16Array.from(numbers(this.#agreements)),
      open: Uint16Array.from(numbers(this.#open)),
      partial: Uint8Array.from(numbers(this.#partial)),
      internal: Uint8Array.from(numbers(this.#internal)),
      head: numbers(this.#head),
    };
  }
}
