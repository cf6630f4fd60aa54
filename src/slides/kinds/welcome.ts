import { wordsIn } from '../../words/index.ts';
import { line } from '../lines.ts';
import { sourceOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';

/** The welcome: to whom, in both languages, and the guests when they are given. */
export const welcome: Kind = {
  id: 'welcome',
  for: ['partner', 'visit'],
  content(here: Here) {
    const { words } = here;
    return {
      title: line('title', words.slides.welcome.word),
      blocks: [
        {
          form: 'greeting',
          word: line('word', words.slides.welcome.word),
          guests: [],
          by: [],
          upright: { word: line('upright', wordsIn('zh').slides.welcome.word) },
        },
      ],
      notes: [],
      source: line('source', sourceOf(here)),
    };
  },
};
