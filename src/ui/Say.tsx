import { Fragment, memo } from 'react';
import { say, type Text } from '../records/text.ts';
import { hasLongWord } from './long-word.ts';
import styles from './Say.module.css';
import { useLanguage } from './use-language.ts';

/** Chinese within other words, such as names in an English sentence. */
const CHINESE = /(\p{Script=Han}+)/u;

/** Text in which every run of Chinese says so. */
function Runs({ text }: { readonly text: string }) {
  return text.split(CHINESE).map((run, place) => {
    const key = `${place}`;
    return place % 2 === 1 ? (
      <span key={key} lang="zh">
        {run}
      </span>
    ) : (
      <Fragment key={key}>{run}</Fragment>
    );
  });
}

/** A Text of the records in the reader's language, marked with its own when that is another. */
export const Say = memo(function Say({ text }: { readonly text: Text }) {
  const { lang } = useLanguage();
  const said = say(text, lang);
  const other = said.lang !== lang ? said.lang : undefined;
  const long = hasLongWord(said.text);
  const runs = said.lang !== 'zh' && CHINESE.test(said.text) ? <Runs text={said.text} /> : said.text;
  if (!other && !long) return runs;
  return (
    <span lang={other} className={long ? styles['long'] : undefined}>
      {runs}
    </span>
  );
});
