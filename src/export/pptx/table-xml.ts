import type { Table } from './pen.ts';
import { named, placed, strokeXml } from './shape-xml.ts';
import { paragraphsXml, type Writing } from './text-xml.ts';
import { emu } from './xml.ts';

/** "No style, no grid", which PowerPoint and WPS know by this name. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A table that can be changed: its first row heads the columns, and a line stands above each other. */
export function tableXml(table: Table, id: number, writing: Writing): string {
  const { box, name, alt, columns, rows, inset, rule } = table;
  const none = (side: string) => strokeXml(side, undefined, writing.palette);
  const line = (side: string) => strokeXml(side, rule, writing.palette);
  const drawn = rows.map(({ height, cells }, y) => {
    const inner = columns.map(({ right }, x) => {
      const edges = [
        none('lnL'),
        none('lnR'),
        y > 0 ? line('lnT') : none('lnT'),
        y < rows.length - 1 ? line('lnB') : none('lnB'),
      ];
      return (
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cells[x]?.paragraphs ?? [], writing)}</a:txBody>` +
        `<a:tcPr marL="0" marR="${emu(right)}" marT="${y === 0 ? 0 : emu(inset)}" marB="${emu(y === 0 ? 12 : inset)}" anchor="${y === 0 ? 'b' : 'ctr'}">` +
        `${edges.join('')}<a:noFill/></a:tcPr></a:tc>`
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
