import { expect, test } from './support/app.ts';
import { axeClean } from './support/axe.ts';
import { existsAt, type Look, open } from './support/open.ts';
import { presentingStates } from './support/presenting-states.ts';
import { cutOff } from './support/reflow.ts';
import { otherStates, pageStates, type State } from './support/states.ts';
import { smallTargets } from './support/targets.ts';

/** Any two of colours, language and width come together in these, in their order. */
const looks: readonly Look[] = [
  { theme: 'light', lang: 'en', width: 1440 },
  { theme: 'dark', lang: 'zh', width: 320 },
  { theme: 'light', lang: 'zh', width: 768 },
  { theme: 'dark', lang: 'en', width: 1440 },
  { theme: 'light', lang: 'en', width: 320 },
  { theme: 'dark', lang: 'zh', width: 1440 },
  { theme: 'dark', lang: 'en', width: 768 },
  { theme: 'light', lang: 'zh', width: 320 },
];

/** The `nth` look, or the next that the state exists in. */
function lookFor(state: State, nth: number): Look {
  const look = looks[nth % looks.length] as Look;
  return existsAt(state, look.width) ? look : lookFor(state, nth + 1);
}

const runs: readonly (readonly [State, Look])[] = [
  // Each page in both colours and both languages.
  ...[...pageStates, ...presentingStates].flatMap((state, i) =>
    [i, i + 5].map((nth) => [state, lookFor(state, nth)] as const),
  ),
  ...otherStates.map((state, i) => [state, lookFor(state, i)] as const),
];

for (const [state, look] of runs) {
  const { name, troubled } = state;
  test.describe(() => {
    test.use({ expected: troubled });

    test(`${name}: for everyone, ${look.theme}, ${look.lang}, ${look.width} px`, async ({ page }) => {
      await open(page, state, look);
      await axeClean(page);
      expect.soft(await smallTargets(page), 'targets').toEqual([]);
      expect.soft(await cutOff(page), 'room').toEqual([]);
    });
  });
}
