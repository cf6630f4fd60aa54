/** Words of what is kept on the device, so that the dashboard opens without a network, and of the file to take along. */
export const offline = {
  /** Under the foot of every page. */
  line: {
    ready: 'Ready offline',
    newer: 'A newer version is ready. It begins when the dashboard is next opened.',
    loadNewer: 'Load it now',
    behind: 'The server gave no answer. These are the records last kept on this device.',
    loadAgain: 'Load again',
  },
  title: 'Without a network',
  /** Whether this device keeps what it takes, and why not. */
  keeping: {
    unknown: 'Whether this device keeps a copy is not known yet.',
    coming: 'A copy is being kept on this device …',
    ready:
      'Ready offline: on this device the dashboard opens without a network too, with the records as they were last loaded.',
    insecure:
      'This device keeps no copy: browsers keep one only of addresses that begin with https. Without a network the dashboard does not open here.',
    unsupported:
      'This device keeps no copy: the browser does not offer it, as is often so in a private window.',
    off: 'This device keeps no copy: the site does not offer one.',
    failed:
      'This device keeps no copy: not everything could be fetched. It is tried again when the dashboard is next opened.',
  },
  take: {
    button: 'Take along',
    what: 'Saves the dashboard with its records as one HTML file of 3 to 4 MB. It opens by double-click on any computer, without a network and without an installation, and leaves no record behind there.',
    /** For the name of the file. */
    name: 'dashboard',
  },
  /** Said in such a file. */
  within:
    'This dashboard is one file and holds all it needs, the records too. To take it along, copy the file; it opens by double-click. Of what you do here, the computer keeps settings such as language and colours, and no record.',
};
