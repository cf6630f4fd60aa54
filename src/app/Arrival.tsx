import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useScroll } from './use-scroll.ts';

/**
 * What happens when a page has come: the scroll position is restored, the keyboard starts at its heading and its title
 * is read out. A change of the query alone is no new page.
 */
export function Arrival({ title }: { readonly title: string }) {
  const { pathname } = useLocation();
  useScroll();
  const shown = useRef(pathname);
  const [said, setSaid] = useState('');

  // Talks to the focus, which belongs to the browser.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    setSaid(title);
  }, [pathname, title]);

  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
