/** Words of: what stands on slides. Made for guests: courteous, and never a reproach. */
export const slides = {
  /** In place of a name. */
  someone: 'a member of the delegation',
  slide: 'slide',
  slideOf: (n: number, of: number) => `${n} of ${of}`,
  gone: 'What this slide showed is no longer on record',
  unknownKind: (kind: string) => `This dashboard has no slides of the kind “${kind}”`,
  figure: (n: number) => String(n),
  source: (name: string) => `Source: ${name}`,
  sources: (visits: number, all: number, sources: number) => `${visits} of ${all} visits, ${sources} sources`,
  asOf: (date: string) => `Data as of ${date}`,
  page: (n: number, of: number) => `${n} / ${of}`,
  welcome: { word: 'Welcome' },
  glance: {
    title: (visits: number, agreements: number, open: number) =>
      `${visits} visits, ${agreements} agreements, ${open} matters to take forward`,
    visits: (inbound: number, outbound: number, joint: number) =>
      `visits: ${inbound} in, ${outbound} out, ${joint} elsewhere`,
    met: 'of theirs and of ours at the table',
    agreements: (n: number): string => (n === 1 ? 'agreement signed' : 'agreements signed'),
    open: (n: number): string => (n === 1 ? 'matter to take forward' : 'matters to take forward'),
    silent: (duration: string) => `Nothing on record for ${duration}.`,
  },
};
