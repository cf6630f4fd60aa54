import { type RefObject, useEffect, useEffectEvent } from 'react';
import { doorNear } from './door-near.ts';

/** The link of a click that nothing has followed yet; of a finger's, one beside it too. */
function linkOf(event: MouseEvent, near: Element | undefined): HTMLElement | SVGElement | undefined {
  const link = event.target instanceof Element ? (event.target.closest('a[href]') ?? near) : undefined;
  const element = link instanceof HTMLElement || link instanceof SVGElement ? link : undefined;
  return event.defaultPrevented ? undefined : element;
}

/**
 * Opens the records behind the links of a slide in place. Every click on one of them is taken, those with another button or a
 * key held too: a window of its own would show the records as the office sees them.
 * @param open is given an address without `#`
 * @param small links are drawn small: a finger need not hit them
 */
export function useDoors(
  area: RefObject<HTMLElement | null>,
  open: (address: string) => void,
  small = false,
): void {
  const onOpen = useEffectEvent(open);
  // Listens to clicks before the application follows them.
  useEffect(() => {
    const element = area.current;
    let byFinger = false;
    const press = ({ pointerType }: PointerEvent) => {
      byFinger = pointerType === 'touch';
    };
    const follow = (event: MouseEvent) => {
      const near = small && byFinger && element ? doorNear(element, event) : undefined;
      const link = linkOf(event, near);
      const href = link?.getAttribute('href') ?? '';
      if (!/^(#|https?:)/.test(href)) return;
      event.preventDefault();
      link?.focus({ preventScroll: true });
      if (href.startsWith('#/')) onOpen(href.slice(1));
      // A page of a source: the show stays where it is.
      else if (!href.startsWith('#')) window.open(href, '_blank', 'noopener,noreferrer');
    };
    element?.addEventListener('pointerdown', press);
    element?.addEventListener('click', follow);
    element?.addEventListener('auxclick', follow);
    return () => {
      element?.removeEventListener('pointerdown', press);
      element?.removeEventListener('click', follow);
      element?.removeEventListener('auxclick', follow);
    };
  }, [area, small]);
}
