/** Words of slides: what the kinds are called where they are offered and listed. */
export const slidesKinds = {
  kinds: {
    welcome: 'Welcome',
    opening: 'Opening',
    people: 'Who is in the room',
    glance: 'At a glance',
    visit: 'A visit',
    timeline: 'Timeline',
    years: 'Visits a year',
    plans: 'By planning period',
    themes: 'Themes',
    partners: 'Partners',
    agreed: 'What was agreed',
    results: 'Results',
    proposals: 'Proposals',
    next: 'Next steps',
    agenda: 'Agenda',
    text: 'Text',
    figure: 'Figure',
    thanks: 'Thanks',
  },
};
