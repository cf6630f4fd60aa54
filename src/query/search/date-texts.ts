import type { When } from '../../records/when.ts';
import type { Lexicon } from './lexicon.ts';

/** The date itself, then each day, month or year of which it speaks as if it stood alone and beyond doubt. */
const alone = (when: When): readonly When[] => [
  when,
  ...when.parts.map((part): When => {
    const plain = { ...part, approximate: false, uncertain: false };
    const { edtf, earliest, latest, precision } = { ...when, ...part };
    return {
      edtf,
      kind: 'point',
      precision,
      earliest,
      latest,
      approximate: false,
      uncertain: false,
      parts: [plain],
    };
  }),
];

/**
 * The ways in which a reader sees a date, in every language: "25 Mar 2021", "25 March 2021", "March or April 2021",
 * 「2021年3月25日」; and as on record.
 */
export const dateTexts = (when: When, lexicon: Lexicon): readonly string[] => [
  ...alone(when).flatMap((date) =>
    lexicon.flatMap(({ dates }) => [dates.when(date), dates.long(date), dates.short(date)]),
  ),
  when.edtf,
];
