import { counted, number, plural, spelled, upper } from '../format.ts';
import { sentence, slot } from '../sentence.ts';

/** Words of what stands round every page: masthead, footer, palette, keys, and the state of the records. */
export const app = {
  brand: 'Partnership Dashboard',
  skip: 'Skip to content',
  mainNavigation: 'Main',
  /** Names of pages: in the navigation, the palette and the title of the window. */
  pages: {
    overview: 'Overview',
    visits: 'Visits',
    visit: 'Visit',
    compare: 'Compare visits',
    partners: 'Partners',
    partner: 'Partner',
    themes: 'Themes',
    theme: 'Theme',
    matrix: 'Coverage',
    period: 'Planning period',
    people: 'People',
    person: 'Person',
    search: 'Search',
    data: 'Data',
    about: 'About',
    notFound: 'Page not found',
  },
  search: 'Search visits, people',
  searchHint: (keys: string) => `Search everything (${keys})`,
  menu: 'Menu',
  language: 'Language',
  themeName: { system: 'as the system', light: 'light', dark: 'dark' },
  theme: (now: string, next: string) => `Colours: ${now}. Change to ${next}`,
  themeIs: (now: string) => `Colours: ${now}`,
  colours: 'Colours',
  notSaved: 'Not saved on this device',
  copyFailed: 'The link could not be copied; it stands in the address bar',
  footer: {
    asOf: (date: string) => `Data as of ${date}`,
    noDate: 'The date of the data is not stated',
    visits: (n: number) => sentence`${slot('n', number(n))} ${plural(n, 'visit', 'visits')}`,
    sources: (n: number) => sentence`${slot('n', number(n))} ${plural(n, 'source', 'sources')}`,
    period: (n: number) =>
      sentence`${slot('n', number(n))} ${plural(n, 'visit', 'visits')} known only to a period`,
    partial: (n: number) => sentence`${slot('n', number(n))} ${plural(n, 'record', 'records')} still partial`,
    leftOut: (n: number) => `${counted(n, 'record', 'records')} left out`,
    quality: 'Data quality',
    shortcuts: 'Shortcuts',
    about: 'About',
    label: 'About the data',
  },
  offline: 'You are offline. What was loaded stays here.',
  loading: {
    title: 'Reading the register',
    bytes: (file: string, kilobytes: number) => `${file}, ${number(kilobytes)} kB`,
    read: (file: string, percent: number) => `${file}, ${percent} % read`,
    slow: 'This is taking long. The server has not sent everything yet.',
    cancel: 'Cancel',
  },
  failed: {
    stopped: 'Loading was stopped',
    retry: 'Try again',
    files: 'The six files of the records, to look at directly:',
    stale: 'The records could not be loaded again. What you see is what was loaded before.',
    staleTitle: 'Not the newest records',
  },
  empty: {
    title: 'There is no visit on record yet',
    next: 'Add the first visit to visits.json in the folder data of this site, and load the page again.',
    left: (n: number) =>
      `${upper(spelled(n))} ${plural(n, 'record was', 'records were')} left out because ${plural(n, 'it', 'they')} could not be read.`,
    see: 'See what to mend',
  },
  faults: {
    title: (n: number, of: number) =>
      `${upper(spelled(n))} of ${counted(of, 'record', 'records')} could not be read and ${plural(n, 'is', 'are')} left out`,
    say: (n: number, shown: number) =>
      `The other ${number(shown)} are shown below and all counts are of those. Nothing was changed in the files. Mend ${plural(n, 'this one', `these ${spelled(n)}`)} and load again.`,
    flaggedTitle: (n: number, of: number) =>
      `${upper(spelled(n))} of ${counted(of, 'record', 'records')} ${plural(n, 'is', 'are')} shown without something that does not fit`,
    flagged: (n: number, also: boolean) =>
      also
        ? `${upper(spelled(n))} more ${plural(n, 'is', 'are')} shown without something that does not fit.`
        : 'Nothing was changed in the files. Mend what is listed here and load again.',
    reload: 'Load again',
    all: (n: number) => `All ${number(n)} faults`,
    hide: 'Hide',
  },
  palette: {
    title: 'Search and go',
    placeholder: 'A partner, visit, person, theme or page',
    results: 'Results',
    go: 'Pages and actions',
    more: (shown: number, of: number) => `${number(shown)} of ${number(of)}`,
    everything: (q: string) => `Search everything for “${q}”`,
    found: (n: number) => counted(n, 'result', 'results'),
    hint: '↑ ↓ to choose, Enter to open, Esc to close',
    switchTo: (language: string) => `Switch to ${language}`,
  },
  help: {
    title: 'Keyboard shortcuts',
    search: 'Search and go anywhere',
    go: (page: string) => `Go to ${page}`,
    copy: 'Copy the link to this view',
    help: 'This help',
    timeline: 'On the timeline',
    marks: 'Next and previous visit',
    sides: 'Between the sides',
    ends: 'First and last visit',
    open: 'Open the visit',
    zoom: 'Zoom in and out',
    thenKey: 'then',
    single: 'Shortcuts of a single key',
    singleNote:
      'Off: only those with Ctrl or ⌘ work. Switch them off if you speak to your computer or press keys by chance.',
  },
  error: {
    title: 'This page could not be shown',
    text: 'The error is ours, not yours. The other pages are not affected.',
    missing: 'This page has not come',
    missingText: 'Its part of the program could not be fetched. The pages opened before are still here.',
    reload: 'Load the page again',
    home: 'Go to the overview',
    part: 'page',
  },
};
