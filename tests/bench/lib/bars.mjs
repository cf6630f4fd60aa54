/** What is asked of the dashboard, by measure and number of visits. Not met when the figure is greater. */

/**
 * @typedef {object} Measure
 * @property {string} id
 * @property {string} name
 * @property {string} unit
 * @property {Readonly<Record<string, number>>} bars by number of visits
 * @property {boolean} compared whether peers and floors are measured at it too
 */

/** @type {readonly Measure[]} */
export const measures = [
  {
    id: 'open',
    name: 'Open: navigation → counts, marks and list painted',
    unit: 'ms',
    bars: { 1000: 400, 10000: 600, 100000: 2000 },
    compared: true,
  },
  {
    id: 'toggle',
    name: 'Facet toggled: work',
    unit: 'ms',
    bars: { 1000: 16, 10000: 20, 100000: 40 },
    compared: true,
  },
  {
    id: 'toggle-seen',
    name: 'Facet toggled: handlers and frame as the page times them itself',
    unit: 'ms',
    bars: {},
    compared: true,
  },
  {
    id: 'toggle-painted',
    name: 'Facet toggled → painted, with waiting',
    unit: 'ms',
    bars: {},
    compared: true,
  },
  {
    id: 'key',
    name: 'Key typed in search → painted',
    unit: 'ms',
    bars: { 1000: 24, 10000: 32, 100000: 100 },
    compared: true,
  },
  { id: 'first-key', name: 'The first key → painted', unit: 'ms', bars: {}, compared: true },
  { id: 'key-work', name: 'Key typed: work', unit: 'ms', bars: {}, compared: true },
  {
    id: 'late',
    name: 'Zoom and pan: frames over 16.7 ms',
    unit: '%',
    bars: { 1000: 2, 10000: 2, 100000: 5 },
    compared: true,
  },
  {
    id: 'frozen',
    name: 'Zoom and pan: time in frames over 50 ms',
    unit: 'ms',
    bars: { 1000: 0, 10000: 0, 100000: 0 },
    compared: true,
  },
  {
    id: 'blocked-opening',
    name: 'Main thread blocked at a stretch, opening, after the first paint',
    unit: 'ms',
    bars: { 1000: 50, 10000: 100, 100000: 200 },
    compared: false,
  },
  {
    id: 'blocked-using',
    name: 'Main thread blocked at a stretch, in use',
    unit: 'ms',
    bars: { 1000: 50, 10000: 100, 100000: 200 },
    compared: false,
  },
  {
    id: 'heap',
    name: 'Memory after opening, workers too',
    unit: 'MB',
    bars: { 100000: 400 },
    compared: false,
  },
  { id: 'heap-workers', name: 'Of it in workers', unit: 'MB', bars: {}, compared: false },
  { id: 'heap-after', name: 'Memory after closing an opened file', unit: 'MB', bars: {}, compared: false },
];
