import type { Status } from '../records/visit.ts';

/** A line of a slide in one language. */
export interface Line {
  /** Names the line within its slide, in every language alike; what is typed in its place is kept under this id. */
  readonly id: string;
  readonly text: string;
  /** The language of a text from the records, when it is not the slide's. */
  readonly lang?: string | undefined;
  /** The records behind it: an address of the application. */
  readonly href?: string | undefined;
  /** Shown in the second language too when both are shown. */
  readonly twin?: true;
  /** Worked out from the records and not for typing over: a figure, a date. */
  readonly fixed?: true;
}

/** A partner or the house beside its words. */
export interface SealOf {
  readonly id: string;
  readonly seal: string;
}

/** The welcome, and the thanks. */
export interface GreetingBlock {
  readonly form: 'greeting';
  /** One word or two, very large. */
  readonly word: Line;
  readonly to?: Line;
  /** The first leads and is set larger. */
  readonly guests: readonly { readonly name: Line; readonly post?: Line }[];
  /** Guests that are not named here. */
  readonly more?: Line;
  /** Who receives them, and where. */
  readonly by: readonly Line[];
  /** Chinese set from top to bottom: the word, and to whom. The same in every language. */
  readonly upright: { readonly word: Line; readonly to?: Line };
  readonly seal?: SealOf;
}

/** At most four figures with their words. */
export interface FiguresBlock {
  readonly form: 'figures';
  readonly items: readonly {
    readonly value: Line;
    readonly label: Line;
    /** Of an open commitment: in cinnabar. */
    readonly open?: true;
  }[];
}

/** A sentence, or a few. */
export interface TextBlock {
  readonly form: 'text';
  readonly lines: readonly Line[];
  /** Set larger, as what the slide is there to say. */
  readonly lead?: true;
}

/** A cell of a table; a figure stands at the right, a title is set in the serif face. */
export interface Column {
  readonly head: Line;
  readonly as: 'title' | 'text' | 'figure';
  /** Share of the width. */
  readonly share: number;
}

export interface TableBlock {
  readonly form: 'table';
  readonly columns: readonly Column[];
  /** One cell a column; nothing where the record has nothing. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly (Line | undefined)[] }[];
  /** That not all are shown: "4 of 12". */
  readonly more?: Line | undefined;
}

/** What was agreed, intended or is to be done. */
export interface ListBlock {
  readonly form: 'list';
  readonly rows: readonly {
    readonly id: string;
    /** `add`: an empty row, to be filled at the meeting. */
    readonly mark: Status | 'add' | 'point';
    readonly text: Line;
    readonly note?: Line | undefined;
    /** Heads over blanks to be filled at the meeting: who, by when. */
    readonly blanks?: readonly Line[];
  }[];
  readonly more?: Line | undefined;
}

/** Two sides that face each other. */
export interface SidesBlock {
  readonly form: 'sides';
  readonly sides: readonly {
    readonly id: string;
    readonly head: Line;
    readonly seal?: SealOf;
    /** The first leads. */
    readonly people: readonly { readonly id: string; readonly name: Line; readonly post?: Line }[];
    readonly more?: Line | undefined;
  }[];
}

/** Visits in time, as the timeline of the dashboard draws them. */
export interface TimelineBlock {
  readonly form: 'timeline';
  /** Rows of the register, ascending: these in full ink, all others pale behind them. */
  readonly rows: Uint32Array;
  /** `small`: one line of marks without names, beside figures. */
  readonly size: 'small' | 'large';
  /** The stretch with nothing on record since, when it is to be seen. */
  readonly gap?: { readonly from: number; readonly to: number; readonly text: Line } | undefined;
  readonly caption?: Line | undefined;
}

/** Figures side by side. On the slide a chart of the dashboard draws them, in PowerPoint a chart of its own. */
export interface ChartBlock {
  readonly form: 'chart';
  /** `bars` lie, one a category; `columns` stand in order of time. */
  readonly as: 'bars' | 'columns';
  readonly categories: readonly Line[];
  /** Stacked when there are several. One value a category. */
  readonly series: readonly {
    readonly name: Line;
    /** Token of the colour, without the dashes. */
    readonly colour:
      | 'ink'
      | 'in'
      | 'out'
      | 'else'
      | 't-indigo'
      | 't-azurite'
      | 't-malachite'
      | 't-gamboge'
      | 't-hematite'
      | 't-ash';
    readonly values: readonly number[];
  }[];
  /** What is counted. */
  readonly unit: Line;
  readonly more?: Line | undefined;
}

/** A view of the dashboard as it was when it was added. */
export interface FigureBlock {
  readonly form: 'figure';
  /** Id of a figure; see `figures/index.ts`. */
  readonly figure: string;
  /** The address of the view. */
  readonly href: string;
}

export type Block =
  | GreetingBlock
  | FiguresBlock
  | TextBlock
  | TableBlock
  | ListBlock
  | SidesBlock
  | TimelineBlock
  | ChartBlock
  | FigureBlock;
export type BlockForm = Block['form'];
export type BlockOf<F extends BlockForm> = Extract<Block, { readonly form: F }>;

/** What a slide says in one language. The blocks of both languages are the same but for their words. */
export interface Content {
  /** The one message of the slide, as a sentence. */
  readonly title: Line;
  readonly blocks: readonly Block[];
  /** For whoever speaks; plain where the slide is courteous. Made from public records all the same. */
  readonly notes: readonly string[];
  /** Where it is from; the date of the records is added to it. */
  readonly source: Line;
  /** The records behind the whole slide. */
  readonly href?: string | undefined;
}

/** The languages a slide is shown in: one content, or the leading one and the other. */
export type Faces = readonly [lead: Content, other?: Content];
