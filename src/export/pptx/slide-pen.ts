import type { Chart, Pen } from './pen.ts';
import { type Drawn, groupXml, named, placed, shapeXml, textXml } from './shape-xml.ts';
import { tableXml } from './table-xml.ts';
import type { Writing } from './text-xml.ts';

/** What was written on a slide. */
export interface Written {
  /** The parts, in order. */
  readonly xml: string;
  /** The charts among them; the first is tied to the relation `rId1`, and so on. */
  readonly charts: readonly Chart[];
}

const chartFrame = ({ box, name, alt }: Chart, id: number, relation: number): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
  `${placed('p:xfrm', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`;

const NAMED = /(<p:cNvPr id="\d+" name=")([^"]*)(")/g;

/** Parts of the same name are numbered from the second on: in the list of parts each is told from the others. */
function withOwnNames(parts: string): string {
  const known = new Map<string, number>();
  return parts.replace(NAMED, (_, head: string, name: string, end: string) => {
    const n = (known.get(name) ?? 0) + 1;
    known.set(name, n);
    return `${head}${n > 1 ? `${name} ${n}` : name}${end}`;
  });
}

/** Lets something be written on a slide. */
export function written(draw: (pen: Pen) => void, writing: Writing): Written {
  const charts: Chart[] = [];
  // The tree of parts itself is number 1.
  let last = 1;
  const penInto = (parts: Drawn[]): Pen => ({
    text: (text) => void parts.push(textXml(text, ++last, writing)),
    shape: (shape) => void parts.push(shapeXml(shape, ++last, writing.palette)),
    table: (table) => void parts.push({ box: table.box, xml: tableXml(table, ++last, writing) }),
    chart: (chart) => {
      charts.push(chart);
      parts.push({ box: chart.box, xml: chartFrame(chart, ++last, charts.length) });
    },
    group: (what, work) => {
      const id = ++last;
      const inner: Drawn[] = [];
      work(penInto(inner));
      if (inner.length > 0) parts.push(groupXml(inner, id, what));
    },
  });
  const parts: Drawn[] = [];
  draw(penInto(parts));
  return { xml: withOwnNames(parts.map((part) => part.xml).join('')), charts };
}
