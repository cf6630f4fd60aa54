import type { Expected } from '../../src/records/fields.ts';
import type { FileKey } from '../../src/records/files.ts';
import { type Field, fieldsOfFile } from './fields.ts';
import { noteOf } from './notes.ts';

const HOLDS: Record<Expected, string> = {
  record: 'record',
  list: 'list',
  id: 'id',
  text: 'string',
  name: 'Text',
  word: 'word',
  date: 'Date',
  year: 'year',
  'years-in-order': 'year',
  'yes-or-no': 'true or false',
  paragraph: 'whole number',
  country: 'country code',
  language: 'language tag',
  link: 'address',
  seal: 'string',
};

const ABOUT: readonly (readonly [file: FileKey, about: string])[] = [
  ['dashboard', 'One record: whose dashboard it is, and what it shows first.'],
  ['partners', 'The bodies that are visited and visit.'],
  [
    'people',
    'Who took part. A person’s posts are not here: they belong to the visit at which they were held.',
  ],
  ['themes', 'What cooperation is about.'],
  ['sources', 'The pages and papers that the records were taken from.'],
  [
    'visits',
    'The meetings. A *commitment* is an outcome whose latest status is neither `done` nor `dropped`; one that nobody has reported on reads “no report since …”, never “done”.',
  ],
];

const holds = ({ holds: kind, list, words }: Field): string => {
  const one = words ? words.map((w) => `\`${w}\``).join(', ') : HOLDS[kind];
  return list ? `list of ${kind === 'record' ? 'records' : one}` : one;
};

const row = (field: Field): string => {
  const name = field.path.replace(/^[a-z]+(\[\])?\./, '');
  const marks = `${field.needed ? '' : '?'}${field.spare ? '°' : ''}`;
  return `| \`${name}\`${marks} | ${holds(field)} | ${noteOf(field.path)} |`;
};

const section = ([file, about]: (typeof ABOUT)[number]): string =>
  [
    `### ${file}.json`,
    '',
    about,
    '',
    '| Field | Holds | Meaning |',
    '|---|---|---|',
    ...fieldsOfFile(file).map(row),
  ].join('\n');

const HEAD = `<!-- Made by npm run schemas from src/records and scripts/format. Change it there. -->

# The record format, version 1

A **dataset** is six JSON files in one folder: \`dashboard\`, \`partners\`, \`people\`, \`themes\`, \`sources\`, \`visits\`. Each holds
its records under its own name, beside the address of its schema, by which editors complete and check what is written:

\`\`\`json
{ "$schema": "./schema/visits.schema.json", "visits": [ … ] }
\`\`\`

A bare list (for the dashboard, a bare record) is read as well. The same dataset as **one file** is one object with those six
keys. Files are UTF-8. \`npm run check-data [folder]\` reads them as the page does and names every fault by file and line.

This format is a public interface: fields may be added; none is renamed or given another meaning without a migration that
still opens the old file. Fields that are not named here are kept, and come back when the data is written again.

## What fields hold

- **id**: a string, unique in its file. A field that names another record holds its id.
- **Text**: a string, or the same text in several languages, \`{ "en": "…", "zh": "…" }\`, at least one. Readers see their own
  language if it is there, else another, marked as such.
- **Date**: [EDTF](https://www.loc.gov/standards/datetime/) (ISO 8601-2:2019), in these forms.

| Written | Means |
|---|---|
| \`2021-03-25\` · \`2021-03\` · \`2021\` | that day, month, year: as exact as is known and no more |
| \`2021-21\` · \`2021-22\` · \`2021-23\` · \`2021-24\` | in spring (March to May), summer (June to August), autumn (September to November), winter (December to February of the next year) |
| \`2021-33\` to \`2021-36\` · \`2021-40\` · \`2021-41\` | in that quarter, in the first half, in the second half of the year |
| \`2021-XX\` · \`2021-XX-XX\` · \`2021-12-XX\` | in some month, on some day: the digits are not known |
| \`202X\` · \`20XX\` | in the 2020s, in the years 2000 to 2099 |
| \`2021-03-25~\` | about then |
| \`2021-03-25?\` | uncertain: the source, or the reading of it, may be wrong |
| \`2021-03-25%\` | both |
| \`2017-06-05/2017-06-12\` | it lasted from the first to the last |
| \`2021/..\` · \`2021/\` | it began then and goes on; it began then, and its end is not known |
| \`../2021\` · \`/2021\` | it lasted until then; it lasted until then, and its beginning is not known |
| \`[2021-03..2021-04]\` | on one day somewhere in there |
| \`[2021..]\` · \`[..2021]\` | on one day then or later, then or earlier |
| \`[2022-03-09,2023-03-09]\` | on one of these |
| \`2021-03-25T10:00:00+08:00\` | that day, as it is written; the time is kept and not shown |

\`~\`, \`?\` and \`%\` may stand behind each part, or before or behind a year, month or day alone (\`2021-~03\`): they are shown for the
whole part. Nothing becomes the first of January: a date has an earliest and a latest day, and records are ordered by earliest,
then latest, then id. A missing end is drawn as far as the records reach: back to the first year on record, on to the day up to
which they are kept. Seasons are those of the north; \`2021-29\` to \`2021-32\` are those of the south. Other EDTF is refused with
advice on what to write instead, never guessed at: all of a set (\`{2021,2022}\`), lists with ranges (\`[2019,2021..2023]\`),
significant digits (\`1950S2\`), years outside 0000 to 9999 or of no known century.

- **word**: one of a closed list.
- **year**: four figures, as a string or as a number.
- **country code**: ISO 3166-1 alpha-2, two capital letters; called a country or region wherever a person reads it.
- **language tag**: BCP 47, such as \`en\`, \`zh\`, \`zh-Hant\`.
- **address**: \`http\` or \`https\`, without a user name. Nothing else becomes a link.

## Fields

\`?\` behind a name: it may be left out. \`°\`: when it does not fit, the record is shown without it and the fault is listed; any
other fault leaves the record out. \`null\` or blank text in a field that may be left out counts as such a small fault too.
`;

const TAIL = `## Bad input

A dataset is read whole. A record that does not fit is left out and named by file, position, id and field, with what was
expected and what stood there; all good records are shown, and nothing is lost: what was left out is written back as it came.
So are faults: a reference to an id that is not there (the nearest one is suggested) or whose own record was left out, an id
that an earlier record has, an interval that ends before it begins, a word that is not in its closed list. A partner that
belongs to itself, at once or through others, is shown without its \`parent\`. A dashboard file of which the title or the
institution does not fit is read with a stand-in for it. Records accepted and records left out add up to the records in the file.

A file that is missing, empty, cut off, not JSON, not UTF-8 or not in this format gets one sentence with the place, and the
data shown before stays.

Numbers are read as the JSON numbers of JavaScript: whole numbers beyond 9 007 199 254 740 991 lose figures, so long numbers in
fields of your own are best written as strings. Of two equal keys in one object the last counts.
`;

/** The page of documentation of the format. */
export const formatPage = (): string =>
  `${[HEAD, ...ABOUT.map((about) => `${section(about)}\n`), TAIL].join('\n')}`;
