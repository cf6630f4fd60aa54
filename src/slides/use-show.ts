import { createContext, useContext } from 'react';
import type { ShowData } from './show-data.ts';

/** The show that a slide belongs to. A slide provides it to its parts. */
export const ShowContext = createContext<ShowData | null>(null);

/** The show of the slide this is a part of. */
export function useShow(): ShowData {
  const show = useContext(ShowContext);
  if (!show) throw new Error('A part of a slide stands outside a slide.');
  return show;
}
