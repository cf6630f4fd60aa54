import { type About, plainShow, type ShowView, writeShow } from './show-view.ts';

/** What of a show an address asks for, beside what it is about; see `ShowView`. */
export type ShowPart = Partial<Omit<ShowView, 'about'>>;

const at =
  (path: string) =>
  (about: About, part: ShowPart = {}): string => {
    const params = writeShow({ ...plainShow, ...part, about });
    return `#/${path}${params.size > 0 ? `?${params}` : ''}`;
  };

/** The addresses of presenting; all others are in `paths`. */
export const showPaths = {
  /** The slides, full in the window. */
  show: at('show'),
  /** The window of whoever speaks: notes, clock, what comes next. */
  presenter: at('presenter'),
  /** The deck, to be looked through and changed. */
  deck: at('deck'),
  /** What goes out on paper: slides, handout, name cards. */
  handout: at('handout'),
};
