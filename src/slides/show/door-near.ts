/** A finger reaches so far from its middle, px in the window: a target then has 44 px at least. */
const REACH = 22;

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** How far a place is from a box, px; 0 inside. */
function distance({ clientX, clientY }: Place, { left, right, top, bottom }: DOMRect): number {
  const dx = Math.max(left - clientX, 0, clientX - right);
  const dy = Math.max(top - clientY, 0, clientY - bottom);
  return Math.hypot(dx, dy);
}

/** The link nearest to a place, if a finger there reaches it. Links of slides that are not seen do not count. */
export function doorNear(area: Element, place: Place): Element | undefined {
  let nearest: Element | undefined;
  let least = REACH;
  for (const link of area.querySelectorAll('a[href]')) {
    const box = link.getBoundingClientRect();
    const far = distance(place, box);
    if (box.width === 0 || far > least || link.closest('[inert]')) continue;
    nearest = link;
    least = far;
  }
  return nearest;
}
