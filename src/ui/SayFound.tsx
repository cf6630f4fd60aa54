import { say, type Text } from '../records/text.ts';
import { Highlight } from './Highlight.tsx';
import type { Range } from './mark-ranges.ts';
import { Say } from './Say.tsx';
import { useLanguage } from './use-language.ts';

/** Where searched words stand in a text. */
export type FindIn = (text: string) => readonly Range[];

/** A Text as `Say` gives it, with the searched words marked if there are any. */
export function SayFound({ text, find }: { readonly text: Text; readonly find?: FindIn | undefined }) {
  const { lang } = useLanguage();
  if (!find) return <Say text={text} />;
  const said = say(text, lang);
  return (
    <span lang={said.lang === lang ? undefined : said.lang}>
      <Highlight text={said.text} ranges={find(said.text)} />
    </span>
  );
}
