import { Fragment } from 'react';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** How else a name is written in the sources, each spelling marked with its language. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { words } = useLanguage();
  return (
    <>
      {words.people.alias}
      {aliases.map((alias, i) => (
        <Fragment key={alias}>
          {i > 0 && words.people.comma}
          <Say text={alias} />
        </Fragment>
      ))}
    </>
  );
}
