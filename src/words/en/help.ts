/** Words of: the list of keys. */
export const help = {
  search: 'Search and go anywhere',
  go: (page: string) => `Go to ${page}`,
  present: 'Present what the page is about',
  copy: 'Copy the link to this view',
  beside: 'The period, or visit, before and after this one',
  help: 'This help',
  timeline: 'On the timeline',
  marks: 'Next and previous visit',
  sides: 'Between the sides',
  ends: 'First and last visit',
  open: 'Open the visit',
  zoom: 'Zoom in and out',
  hand: 'On the timeline, with mouse or finger',
  gestures: {
    drag: ['Drag', 'Move through time'],
    wheel: ['Wheel with Ctrl or ⌘, two fingers', 'Zoom in and out; a plain wheel scrolls the page'],
    twice: ['Double click', 'Zoom in, with Shift out'],
    touch: ['Touch', 'Read of a visit, and open it from there'],
    one: ['Click with Ctrl or ⌘, long touch', 'Choose a visit'],
    many: ['Drag with Shift', 'Choose all visits touched'],
  },
  thenKey: 'then',
  single: 'Shortcuts of a single key',
  singleNote:
    'Off: only those with Ctrl or ⌘ work. Switch them off if you speak to your computer or press keys by chance.',
};
