import { type RefObject, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useScroll } from './use-scroll.ts';

/**
 * What happens when a page has come: the scroll position is restored, the keyboard starts at its heading and its title
 * is read out. A change of the query alone is no new page. Slides, whose headings take no focus, say themselves which they are.
 */
export function Arrival({
  title,
  shown,
}: {
  readonly title: string;
  /** Path of the page that was there before. */
  readonly shown: RefObject<string>;
}) {
  const { pathname } = useLocation();
  useScroll();
  const [said, setSaid] = useState('');

  // Talks to the focus, which belongs to the browser.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    if (heading === document.activeElement) setSaid(title);
  }, [pathname, title, shown]);

  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
