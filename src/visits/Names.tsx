import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../ui/use-language.ts';

/** Names in a row, each already drawn, the rest counted: "A, B and 2 more". */
export function Names({
  items,
  limit = items.length,
  comma,
}: {
  readonly items: readonly ReactNode[];
  readonly limit?: number;
  /** Between two names, when it is not the language's usual one. */
  readonly comma?: string;
}) {
  const { words } = useLanguage();
  const shown = items.length === limit + 1 ? items : items.slice(0, limit);
  const rest = items.length - shown.length;
  return (
    <>
      {shown.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the row is drawn as it is given, nothing in it moves
        <Fragment key={i}>
          {i > 0 && (comma ?? words.visits.comma)}
          {item}
        </Fragment>
      ))}
      {rest > 0 && words.visits.andMore(rest)}
    </>
  );
}
