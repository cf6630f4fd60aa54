import { hanNames } from './han-names.ts';
import { latinNames } from './latin-names.ts';
import { joined, type NameForm } from './name-forms.ts';

/**
 * Names of people in running text whom no record knows, as far as their form tells them: see `latin-names.ts` and
 * `han-names.ts`. Others stay where they are; what is no name is rather left than taken.
 * @param known whether a stretch of the text is somebody on record
 */
export const unrecordedNames = (
  text: string,
  known: (from: number, to: number) => boolean = () => false,
): readonly NameForm[] =>
  joined(
    text,
    [...latinNames(text), ...hanNames(text)].filter(({ from, to }) => !known(from, to)),
  );
