/** What a name stood with: it decides what is said instead. */
export type Honour = 'none' | 'professor' | 'academician';

/** A name in a text, from here up to there. */
export interface NameForm {
  readonly from: number;
  readonly to: number;
  /** How many people are named. */
  readonly count: number;
  readonly honour: Honour;
  /** Whether a post before it says already who is meant, so that nothing need be said instead. */
  readonly after: boolean;
}

/** What stands between the names of a list. */
export const BETWEEN = /^(?: ?[,、，] ?(?:and )?|(?:,? and | & ) ?|[和与及]|以及)$/;

/** Names that stand next to each other as a list become one; what lies within another goes. */
export function joined(text: string, forms: readonly NameForm[]): readonly NameForm[] {
  const done: NameForm[] = [];
  for (const form of forms.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = done.at(-1);
    if (last && form.from < last.to) continue;
    const between = last && text.slice(last.to, form.from);
    if (last && between !== undefined && BETWEEN.test(between) && !form.after)
      done[done.length - 1] = {
        ...last,
        to: form.to,
        count: last.count + form.count,
        honour: last.honour === form.honour ? last.honour : 'none',
        after: false,
      };
    else done.push(form);
  }
  return done;
}
