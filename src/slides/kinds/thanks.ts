import { aboutKinds } from '../../query/show-view.ts';
import { sayIn } from '../../records/text.ts';
import { wordsIn } from '../../words/index.ts';
import type { GreetingBlock } from '../content.ts';
import { line, saidLine } from '../lines.ts';
import { sourceLineOf } from '../source-of.ts';
import type { Here, Kind } from './kind.ts';
import { houseLine } from './welcome.ts';

/** The thanks, with the house. */
export const thanks: Kind = {
  id: 'thanks',
  for: aboutKinds,
  content(here: Here) {
    const { register, lang, words } = here;
    const { home } = register.dashboard;
    const chinese = sayIn(home.name, 'zh');
    const block: GreetingBlock = {
      form: 'greeting',
      word: line('word', words.slides.thanks.word, { twin: true }),
      guests: [],
      by: [houseLine(here), ...(home.office ? [saidLine('office', home.office, lang, { twin: true })] : [])],
      upright: {
        word: line('upright', wordsIn('zh').slides.thanks.word, { lang: 'zh' }),
        ...(chinese && { to: line('upright-to', chinese, { lang: 'zh' }) }),
      },
      seal: { id: home.id, seal: home.seal },
    };
    return {
      title: line('title', words.slides.thanks.word, { fixed: true }),
      blocks: [block],
      notes: [],
      source: sourceLineOf(here, []),
    };
  },
};
