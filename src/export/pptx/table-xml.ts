import type { Cell, Stroke, Table } from './pen.ts';
import { fillXml, named, placed, strokeXml } from './shape-xml.ts';
import { paragraphsXml, type Writing } from './text-xml.ts';
import { emu } from './xml.ts';

/** "No style, no grid", which PowerPoint and WPS know by this name. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** Under the heads, px. */
const UNDER_HEAD = 12;

/** The line between two rows. Two cells share an edge, so that both must say the same of it. @param y the row below it */
function ruleAbove({ rows, rule, headRule = rule }: Table, y: number): Stroke | undefined {
  if (y === 0 || y === rows.length) return undefined;
  return y === 1 ? headRule : rule;
}

/** The four lines of a cell, in the order that the format asks for. */
function edgesXml(table: Table, x: number, y: number, { palette }: Writing): string {
  const at = (column: number, row: number): Cell | undefined => table.rows[row]?.cells[column];
  const own = at(x, y)?.edge;
  // A broken line is stronger than one that only keeps cells apart, the one under the heads stronger than that.
  const between = (other: Cell | undefined, row?: number): Stroke | undefined => {
    const both = [own, other?.edge];
    return both.find((edge) => edge?.dash) ?? (row === 1 ? table.headRule : undefined) ?? own ?? other?.edge;
  };
  const edges = {
    lnL: between(at(x - 1, y)),
    lnR: between(at(x + 1, y)),
    lnT: between(at(x, y - 1), y) ?? ruleAbove(table, y),
    lnB: between(at(x, y + 1), y + 1) ?? ruleAbove(table, y + 1),
  };
  return Object.entries(edges)
    .map(([side, stroke]) => strokeXml(side, stroke, palette))
    .join('');
}

const ANCHOR = { top: 't', middle: 'ctr' } as const;

/** A table that can be changed: its first row heads the columns, and a line stands above each other. */
export function tableXml(table: Table, id: number, writing: Writing): string {
  const { box, name, alt, columns, rows, inset, anchor = 'middle' } = table;
  const drawn = rows.map(({ height, cells }, y) => {
    const inner = columns.map(({ left = 0, right }, x) => {
      const cell = cells[x];
      return (
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cell?.paragraphs ?? [], writing)}</a:txBody>` +
        `<a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="${y === 0 ? 0 : emu(inset)}" marB="${emu(y === 0 ? UNDER_HEAD : inset)}" ` +
        `anchor="${y === 0 && anchor === 'middle' ? 'b' : ANCHOR[anchor]}">` +
        `${edgesXml(table, x, y, writing)}${fillXml(cell?.fill, writing.palette)}</a:tcPr></a:tc>`
      );
    });
    return `<a:tr h="${emu(height)}">${inner.join('')}</a:tr>`;
  });
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named(id, name, alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${placed('p:xfrm', box)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${NO_STYLE}</a:tableStyleId></a:tblPr>` +
    `<a:tblGrid>${columns.map(({ width }) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${drawn.join('')}</a:tbl>` +
    '</a:graphicData></a:graphic></p:graphicFrame>'
  );
}
