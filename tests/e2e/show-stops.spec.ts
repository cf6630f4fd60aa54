import { expect, test } from './support/app.ts';
import { goThrough } from './support/keyboard.ts';
import { open } from './support/open.ts';
import { openShow } from './support/show.ts';

const look = { theme: 'light', lang: 'en', width: 1440 } as const;

for (const [name, at, least] of [
  ['the show', 'show', 15],
  ['the window of the speaker', 'presenter', 15],
] as const)
  for (const colours of ['projector', 'dark'] as const)
    test(`every stop of the keyboard in ${name} is seen and has a name, ${colours}`, async ({ page }) => {
      await openShow(page, `of=partner:cast&slide=glance&look=${colours}`, at);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await goThrough(page, key);
        expect(stops.filter(({ fault }) => fault)).toEqual([]);
        expect(stops.filter(({ name: said }) => /“” $/.test(said))).toEqual([]);
        expect(stops.length).toBeGreaterThan(least);
      }
    });

for (const [at, least] of [
  ['/decks', 20],
  ['/handout?of=partner:cast', 8],
  ['/handout?of=partner:cast&as=slides', 8],
] as const)
  test(`every stop of the keyboard on ${at} is seen and has a name`, async ({ page }) => {
    await open(page, { name: at, at }, look);
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      const stops = await goThrough(page, key);
      expect(stops.filter(({ fault }) => fault)).toEqual([]);
      expect(stops.filter(({ name }) => /“” $/.test(name))).toEqual([]);
      expect(stops.length).toBeGreaterThan(least);
    }
  });
