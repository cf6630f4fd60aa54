import type { Pen, Shape } from '../../export/pptx/pen.ts';
import { type Place, scaledPen } from '../../export/pptx/scaled-pen.ts';
import type { Status } from '../../records/visit.ts';

const round = (half: number) => ({ left: 6 - half, top: 6 - half, width: 2 * half, height: 2 * half });

/** The left half of a disc. */
const HALF = 'M6 1.4C3.46 1.4 1.4 3.46 1.4 6C1.4 8.54 3.46 10.6 6 10.6Z';

function ringOf(status: Status): Shape['stroke'] {
  if (status === 'intended') return { ink: 'cinnabar', width: 1.6, dash: 'dash' };
  return { ink: status === 'dropped' ? 'ink-3' : 'ink', width: 1.6 };
}

/**
 * The shape of a status, as on the page: broken ring intended, half agreed or in progress, full done, struck ring dropped.
 * @param place its upper left corner, and px for a twelfth of its side
 */
export function writeStatus(pen: Pen, status: Status, place: Place, name: string): void {
  scaledPen(pen, place).group({ name, alt: name }, (inner) => {
    if (status === 'done')
      return inner.shape({ form: 'ellipse', box: round(5.4), fill: { ink: 'ink' }, name });
    inner.shape({ form: 'ellipse', box: round(4.6), stroke: ringOf(status), name });
    if (status === 'agreed' || status === 'in-progress')
      inner.shape({ form: { path: HALF }, fill: { ink: 'ink' }, name });
    if (status === 'dropped')
      inner.shape({ form: { path: 'M2.8 9.2L9.2 2.8' }, stroke: { ink: 'ink-3', width: 1.6 }, name });
  });
}
