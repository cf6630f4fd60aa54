import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { wayOf } from './link-clicks.ts';

/** Follows clicks on the application's own links, so that drawing rooms write plain anchors and know no router. */
export function useLinkClicks(): void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  // Talks to the document: one listener for every link, those inside drawings included.
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const way = wayOf(event);
      if (!way) return;
      event.preventDefault();
      if (way.kind === 'route') void navigate(way.to, { replace: way.to === pathname + search });
      else goTo(way.id);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate, pathname, search]);
}

/** Brings a place of the page into view, and the keyboard with it. */
function goTo(id: string) {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
