import { figureWriters } from '../figures/index.ts';
import type { Plan, Writer } from '../kit.ts';

const nothing: Plan = { height: 0, write: () => undefined };

/** A view of the dashboard, in shapes, as a chart or as a table. */
export const writeFigure: Writer<'figure'> = ({ figure, href }, _, kit) =>
  figureWriters.get(figure)?.(href, kit) ?? nothing;
