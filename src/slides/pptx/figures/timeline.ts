import { scaledPen } from '../../../export/pptx/scaled-pen.ts';
import { askedVisits, crowdAsked } from '../../figures/asked-visits.ts';
import { lanesBy } from '../../figures/lanes-by.ts';
import { largeTimeline } from '../blocks/timeline.ts';
import type { Kit, Plan } from '../kit.ts';
import { writeLanes } from '../time/lanes.ts';
import { stillLanes } from '../time/still-lanes.ts';

/** The drawings of the dashboard stand on slides twice as large. */
const TWICE = 2;
const TOP = 28;
const LEAST = 420;

/** Visits in time, or in lanes where the view has them. */
export function writeTimelineFigure(href: string, kit: Kit): Plan {
  const { show, lang, words, width, title } = kit;
  const { register } = show;
  const asked = askedVisits(register, href, words);
  const { rows, span, lanes } = asked;
  if (!lanes) return largeTimeline({ rows }, span, kit);
  return {
    height: TOP + LEAST,
    takes: 'rest',
    write: (pen, box) => {
      const set = stillLanes(
        crowdAsked(register, asked),
        { ...lanesBy(lanes.by, register, words), order: lanes.order, folded: new Set(lanes.folded) },
        lang,
        span,
        { width: width / TWICE, height: (box.height - TOP) / TWICE },
      );
      if (set.lanes.length === 0) return;
      const own = scaledPen(pen, { left: box.left, top: box.top + TOP, scale: TWICE });
      writeLanes(own, set, { lang, words }, { name: words.handout.parts.timeline, alt: title });
    },
  };
}
