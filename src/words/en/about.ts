/** Words of the page About, and of the page for an address that is nobody’s. */
export const about = {
  title: 'About this dashboard',
  what: 'The visits between a university and its partners, as its international office has them on record: who came, where we went, who was in the room, what was agreed and what became of it. It runs in your browser; nothing you do here is sent anywhere.',
  marks: {
    title: 'How to read the marks',
    directions: 'Direction of a visit',
    direction: {
      inbound: 'The partner came to us. On the timeline: above the ruler.',
      outbound: 'We went to the partner. Below the ruler.',
      joint: 'We met elsewhere or online. On the ruler itself.',
    },
    dates: 'How well a date is known',
    date: {
      day: 'The day is known.',
      span: 'It lasted from the first day to the last.',
      window: 'On one day somewhere in this time; which one is not known.',
      oneOf: 'On one of these dates: day and month are known, the year is not.',
    },
    statuses: 'What became of an outcome',
    status: {
      intended: 'Wished for; nobody has reported on it since. It may have been done all the same.',
      agreed: 'Agreed or signed.',
      'in-progress': 'Work on it has begun.',
      done: 'Reported as done.',
      dropped: 'Given up.',
    },
    others: 'Other signs',
    sealText: '友',
    fullSeal: 'A featured partner.',
    lineSeal: 'Any other partner.',
    figure: 'Every figure opens the records it counts.',
    today: 'The day up to which the records are kept.',
    certain: '45 for certain, and 34 more that may belong here: their date could also be in another year.',
  },
  counting: {
    title: 'How it counts',
    rules: [
      'A date is never made more exact than the record. A visit whose year is open counts as possible in each of its years, and once in the whole.',
      'A visit with two partners is one visit, and stands with both of them.',
      'Countries and regions are those of the partners; an embassy counts for the country it speaks for.',
      'A commitment is open until a report says that it is done or dropped. Without a report it reads “no report”, never “done”.',
      'Records that cannot be read are left out of every figure, and listed.',
    ],
    data: 'What is missing in the records, and what could not be read',
  },
  licences: {
    title: 'What it is made of',
    own: (version: string, licence: string) =>
      `Partnership Dashboard ${version}, under the ${licence} licence. It is built on these libraries and typefaces:`,
    caption: 'Libraries and typefaces that are part of this program',
    name: 'Name',
    version: 'Version',
    licence: 'Licence',
    font: 'typeface',
    all: 'The licences of all parts in full',
  },
  notFound: {
    text: (path: string) =>
      `Nothing has the address ${path}. A link may be old, or a letter lost on the way.`,
  },
};
