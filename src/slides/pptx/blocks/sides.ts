import type { Pen } from '../../../export/pptx/pen.ts';
import type { BlockOf } from '../../content.ts';
import type { Kit, Plan, Writer } from '../kit.ts';
import { besideParagraph, runOf, sans, serif } from '../said.ts';
import { writeSeal } from '../seal.ts';
import { heightOf } from '../text-height.ts';
import { moreOf } from './more.ts';

type Side = BlockOf<'sides'>['sides'][number];

const TOP = 40;
/** From the middle line to either side, px. */
const INSET = 48;
const SEAL = { size: 56, gap: 20 };
const HEAD = { size: 40, below: 16 };
const PERSON = { above: 12, below: 10 };

/** Somebody: the name, and the post under it. */
function personOf(side: Side, at: number, other: Side | undefined, kit: Kit) {
  const { size } = kit;
  const person = side.people[at];
  if (!person) return [];
  const name = at === 0 ? serif(42 * size, { bold: true }) : sans(34 * size, { bold: true });
  return [
    besideParagraph(person.name, other?.people[at]?.name, { style: name, leading: 1.22 }, kit),
    ...(person.post
      ? [{ runs: [runOf(person.post, sans(27 * size, { ink: 'ink-2' }), kit)], leading: 1.26 }]
      : []),
  ];
}

/** One side, from its seal down. */
function sidePlan(side: Side, other: Side | undefined, kit: Kit): Plan {
  const { size, width } = kit;
  const inset = side.seal ? (SEAL.size + SEAL.gap) * size : 0;
  const head = [
    besideParagraph(
      side.head,
      other?.head,
      { style: serif(HEAD.size * size, { bold: true }), leading: 1.35 },
      kit,
    ),
  ];
  const headHeight = Math.max(side.seal ? SEAL.size * size : 0, heightOf(head, width - inset));
  const people = side.people.map((_, i) => {
    const paragraphs = personOf(side, i, other, kit);
    return { paragraphs, height: heightOf(paragraphs, width) };
  });
  const more = moreOf(side.more, 12, kit);
  const gaps = (PERSON.above + PERSON.below) * size + 2;
  const write = (pen: Pen, box: { readonly left: number; readonly top: number }) => {
    const { seal } = side;
    if (seal)
      writeSeal(pen, { ...seal, full: true }, { ...box, scale: (SEAL.size * size) / 100 }, side.head.text);
    pen.text({
      box: { left: box.left + inset, top: box.top, width: width - inset, height: headHeight },
      anchor: 'middle',
      paragraphs: head,
    });
    let top = box.top + headHeight + HEAD.below * size;
    for (const { paragraphs, height } of people) {
      pen.shape({
        form: 'rect',
        box: { left: box.left, top, width, height: 2 },
        fill: { ink: 'rule' },
        name: kit.words.handout.parts.rules,
      });
      pen.text({
        box: { left: box.left, top: top + 2 + PERSON.above * size, width, height },
        paragraphs,
      });
      top += height + gaps;
    }
    more.write(pen, { left: box.left, top, width, height: more.height });
  };
  const height = people.reduce((sum, one) => sum + one.height + gaps, headHeight + HEAD.below * size);
  return { height: height + more.height, write };
}

/** Two sides facing each other over a line. */
export const writeSides: Writer<'sides'> = ({ sides }, other, kit) => {
  const { size } = kit;
  const column = kit.width / Math.max(1, sides.length);
  const plans = sides.map((side, i) => {
    const left = i === 0 ? 0 : INSET;
    const right = i === sides.length - 1 ? 0 : INSET;
    const width = column - left - right;
    return { left: i * column + left, width, plan: sidePlan(side, other?.sides[i], { ...kit, width }) };
  });
  const top = TOP * size;
  return {
    height: top + Math.max(0, ...plans.map(({ plan }) => plan.height)),
    takes: 'rest',
    write: (pen, box) => {
      for (const [i, { left, width, plan }] of plans.entries()) {
        if (i > 0)
          pen.shape({
            form: 'rect',
            box: { left: box.left + i * column - 1, top: box.top + top, width: 2, height: box.height - top },
            fill: { ink: 'ink' },
            name: kit.words.handout.parts.rules,
          });
        plan.write(pen, { left: box.left + left, top: box.top + top, width, height: plan.height });
      }
    },
  };
};
