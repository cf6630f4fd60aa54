import { type ComponentProps, createContext, useContext } from 'react';

/** The level of the heading of a slide: the first where it is the page, the second among others on a page. */
export const SlideLevelContext = createContext<1 | 2>(1);

/** The heading of a slide or, `within` it, of one of its parts. */
export function Heading({ within = false, ...native }: ComponentProps<'h1'> & { readonly within?: boolean }) {
  const level = useContext(SlideLevelContext) + (within ? 1 : 0);
  const Tag = `h${level}` as 'h1';
  return <Tag {...native} />;
}
