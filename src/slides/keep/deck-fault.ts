/** What a place in a deck may hold. */
export type Wanted = 'object' | 'list' | 'text' | 'short-text' | 'minutes' | 'yes-no' | 'about';

/**
 * What is wrong with a deck, and where: a path such as `slides[3].kind`, empty for the whole. What is said of it stands in
 * the words.
 * - `empty`, `cut-off`, `not-json` (at `line` and `column`), `too-large` (of `most` bytes), `not-a-deck`, `newer`: it cannot be read
 * - `wrong`: the value was left out; `slide-left-out`: a whole slide; `guest-left-out`: a whole guest
 * - `forbidden-key`, `too-deep`: a part that nobody could use was left out
 * - `too-many`: only the first `most` were taken
 */
export interface DeckFault {
  readonly code:
    | 'empty'
    | 'cut-off'
    | 'not-json'
    | 'too-large'
    | 'not-a-deck'
    | 'newer'
    | 'wrong'
    | 'slide-left-out'
    | 'guest-left-out'
    | 'forbidden-key'
    | 'too-deep'
    | 'too-many';
  readonly at: string;
  readonly wanted?: Wanted;
  readonly most?: number;
  readonly line?: number;
  readonly column?: number;
}

/** Takes a fault down. */
export type Report = (fault: DeckFault) => void;
