/** Where a click on a link leads inside the application. */
export type Way =
  | { readonly kind: 'route'; readonly to: string }
  /** A place on the present page, by its id. */
  | { readonly kind: 'place'; readonly id: string };

type Click = Pick<
  MouseEvent,
  'button' | 'defaultPrevented' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'target'
>;

/**
 * The way of a click that the application should follow itself. Nothing when the browser should: another button,
 * a key held (new tab, download), a link out, no link at all.
 */
export function wayOf(click: Click): Way | undefined {
  if (click.defaultPrevented || click.button !== 0) return undefined;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return undefined;
  const link = click.target instanceof Element ? click.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#')) return undefined;
  if (link.hasAttribute('download') || !['', '_self', null].includes(link.getAttribute('target')))
    return undefined;
  return href.startsWith('#/') ? { kind: 'route', to: href.slice(1) } : { kind: 'place', id: href.slice(1) };
}
