import type { Writer } from '../kit.ts';
import { runOf, sans, serif, underParagraphs } from '../said.ts';
import { heightOf, sizeWithin } from '../text-height.ts';

const TOP = 46;
const BETWEEN = { left: 32, right: 28 };
const VALUE = 124;

/** At most four figures, each with its words in one box; a line stands between them. */
export const writeFigures: Writer<'figures'> = ({ items }, other, kit) => {
  const { size, width } = kit;
  const column = width / Math.max(1, items.length);
  const drawn = items.map(({ value, label, open }, i) => {
    const inset = i === 0 ? 0 : BETWEEN.left;
    const wide = column - inset - BETWEEN.right;
    const style = serif(VALUE * size, open ? { ink: 'cinnabar' } : {});
    // It stands on one line, however large the figure is.
    const figure = { ...style, size: sizeWithin(value.text, style, wide) };
    const [first, second] = underParagraphs(
      label,
      other?.items[i]?.label,
      { style: sans(34 * size), leading: 1.24, before: 14 * size },
      kit,
    );
    const paragraphs = [
      { runs: [runOf(value, figure, kit)], leading: (VALUE * size) / figure.size },
      ...(first ? [first] : []),
      ...(second ? [{ ...second, before: 0 }] : []),
    ];
    return { left: i * column + inset, width: wide, paragraphs, height: heightOf(paragraphs, wide) };
  });
  const height = Math.max(0, ...drawn.map((one) => one.height));
  const top = TOP * size;
  return {
    height: top + height,
    write: (pen, box) => {
      for (const [i, one] of drawn.entries()) {
        if (i > 0)
          pen.shape({
            form: 'rect',
            box: { left: box.left + i * column, top: box.top + top, width: 2, height },
            fill: { ink: 'rule' },
            name: kit.words.handout.parts.rules,
          });
        const { left, paragraphs } = one;
        pen.text({
          box: { left: box.left + left, top: box.top + top, width: one.width, height },
          paragraphs,
        });
      }
    },
  };
};
