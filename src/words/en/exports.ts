import { counted, number } from '../format.ts';

/** Words of what can be saved: visits, tables and pictures, and what stands in the files. */
export const exports = {
  /** How many visits would be saved. */
  save: (n: number) => `Export ${number(n)}`,
  saveSaid: (n: number) => `Export ${counted(n, 'visit', 'visits')}`,
  formats: { csv: 'CSV', json: 'JSON' },
  formatNotes: {
    csv: 'A table, one row a visit; for Excel and the like',
    json: 'The records whole, with the partners, people, themes and sources they name',
  },
  /** Under the ways to save. */
  leftOut: (n: number | undefined) => {
    if (n === undefined) return 'Internal visits and internal notes are left out.';
    return n === 0
      ? 'Internal notes are left out.'
      : `${counted(n, 'internal visit is', 'internal visits are')} left out, and internal notes.`;
  },
  working: 'Making the file …',
  soFar: (percent: number) => `Making the file … ${percent} %`,
  saved: (name: string) => `Saved as ${name}`,
  failed: 'The file could not be made. Try again.',
  /** What a file holds, for its name. */
  visitsFile: 'visits',

  comma: ', ',
  /** Between several things in one cell. */
  semicolon: '; ',
  inBrackets: (what: string, more: string) => `${what} (${more})`,
  labelled: (label: string, what: string) => `${label}: ${what}`,
  due: (date: string) => `due ${date}`,
  columns: {
    id: 'Record',
    date: 'Date',
    edtf: 'Date (EDTF)',
    earliest: 'Earliest day',
    latest: 'Latest day',
    basis: 'How the date is known',
    direction: 'Direction',
    format: 'Form of meeting',
    titleEn: 'Title (English)',
    titleZh: 'Title (中文)',
    partners: 'Partners',
    partnerIds: 'Partners (records)',
    countries: 'Countries and regions',
    place: 'Place',
    themes: 'Themes',
    ours: 'Our side',
    theirs: 'Their side',
    third: 'Third parties',
    discussed: 'Discussed',
    outcomes: 'Outcomes',
    sources: 'Sources',
    partial: 'How far it was read',
    address: 'In the dashboard',
  },

  saveTable: 'Save CSV',
  saveTableSaid: 'Save this table, in this order, for Excel and the like',
  picture: 'Save picture',
  pictures: { svg: 'SVG', png: 'PNG' },
  pictureNotes: {
    svg: 'Lines and text, for Inkscape, Illustrator or PowerPoint',
    png: 'An image at twice the size, for slides and letters',
  },
  filters: (filters: string) => `Shown: ${filters}`,
};
