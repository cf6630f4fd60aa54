/** Words of the parts that know no visit: buttons, switches, tables, messages of errors. */
export const ui = {
  close: 'Close',
  hide: 'Hide',
  tryAgain: 'Try again',
  showAs: 'Show as',
  chart: 'Chart',
  table: 'Table',
  openNoReport: 'Open, no report',
  copyLink: 'Copy link to this view',
  copied: 'Copied',
  copyByHand: 'The browser did not let us copy; copy it from here',
  reportTitle: 'Report for the people who keep this program',
  reportNote: 'It names the part that failed and your browser. No record and no name is in it.',
  copyReport: 'Copy the report',
  panelFailed: (name: string) => `“${name}” could not be drawn`,
  panelFailedNote: 'The rest of the page is not affected.',
};
