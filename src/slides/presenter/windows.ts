/*
 * The name of a show is kept in the name of its window, and that of its speaker in the name of the other: both outlive a
 * reload, and unlike what a session stores they are not copied when somebody duplicates the tab.
 */
const SHOW = /^pd-show-([0-9a-f]{8,})$/;
const SPEAKER = /^pd-speaker-([0-9a-f]{8,})$/;

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The id of the show in this window; one is given to it when it has none. */
export function showId(): string {
  const known = SHOW.exec(window.name)?.[1];
  if (known) return known;
  const id = newId();
  window.name = `pd-show-${id}`;
  return id;
}

/** The id of the show that this window of a speaker was opened from; nothing when it was opened by hand. */
export const speakersShow = (): string | undefined => SPEAKER.exec(window.name)?.[1];

/** As large as the notes of a speaker need, px. */
const FEATURES = 'popup,width=1280,height=820';

/**
 * Opens the window of the speaker, or brings it to the front when it is there.
 * @param href address of the speaker's page
 * @returns nothing when the browser does not let us
 */
export function openSpeaker(id: string, href: string): Window | null {
  const speaker = window.open(href, `pd-speaker-${id}`, FEATURES);
  speaker?.focus();
  return speaker;
}
