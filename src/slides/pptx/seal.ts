import type { Pen } from '../../export/pptx/pen.ts';
import { type Place, scaledPen } from '../../export/pptx/scaled-pen.ts';
import { isChinese, sealPath, sealSigns } from '../../ui/seal-path.ts';
import { run, serif } from './said.ts';
import { widthOf } from './text-height.ts';

/** Where the middle of a sign is above the line it stands on, and the room of a line, in sizes of letters. */
const MIDDLE = { chinese: 0.38, latin: 0.34 };
const ROOM = 1.4;

/**
 * A seal, cut as on the page; its signs can be changed.
 * @param place its upper left corner, and px for a hundredth of its side
 * @param alt whose it is
 */
export function writeSeal(
  pen: Pen,
  { id, seal, full }: { readonly id: string; readonly seal: string; readonly full: boolean },
  place: Place,
  alt: string,
): void {
  const px = place.scale * 100;
  const own = scaledPen(pen, place);
  const ink = full ? 'on-seal' : 'cinnabar';
  const chinese = isChinese(seal);
  own.group({ name: seal, alt }, (inner) => {
    inner.shape({
      form: { path: sealPath(id, seal, px) },
      ...(full ? { fill: { ink: 'seal' } } : { stroke: { ink: 'cinnabar', width: 5.5 } }),
      name: seal,
    });
    for (const { text, x, y, size, width } of sealSigns(seal, px)) {
      const style = serif(size, { ink, bold: true });
      const fitted = width ? size * Math.min(1, width / widthOf(text, style)) : size;
      const middle = y - fitted * (chinese ? MIDDLE.chinese : MIDDLE.latin);
      inner.text({
        box: { left: x - 50, top: middle - (fitted * ROOM) / 2, width: 100, height: fitted * ROOM },
        anchor: 'middle',
        unbroken: true,
        paragraphs: [
          {
            runs: [run(text, { ...style, size: fitted }, chinese ? 'zh' : 'en')],
            leading: chinese ? 1.22 : 1.17,
            align: 'center',
          },
        ],
      });
    }
  });
}
