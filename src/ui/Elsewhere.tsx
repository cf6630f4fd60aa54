import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Draws its children in another place of the page; nowhere until that is there. */
export const Elsewhere = ({
  place,
  children,
}: {
  readonly place: Element | null;
  readonly children: ReactNode;
}): ReactNode => place && createPortal(children, place);
