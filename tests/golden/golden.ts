import { join } from 'node:path';
import { expect } from 'vitest';
import { drawnText } from '../support/drawn-text.ts';
import { RAW_VALUE } from '../support/raw-value.ts';

/** The files that a run has compared. */
export const compared = new Set<string>();

async function compare(file: string, text: string) {
  compared.add(file);
  expect(RAW_VALUE.exec(text)?.[0], `a raw value is in ${file}`).toBeUndefined();
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, file));
}

/** The picture among the small glyphs and seals: the drawing with most in it. */
const pictureOf = (root: Element): Element | undefined =>
  [...root.querySelectorAll('svg')]
    .toSorted((a, b) => b.querySelectorAll('*').length - a.querySelectorAll('*').length)
    .find((svg) => svg.querySelectorAll('*').length > 12);

/**
 * Holds a drawing against the files of its name in this folder: `name.svg` is its picture, if it has one, and `name.txt` all
 * that stands around it. `npx vitest run --project dom tests/golden -u` writes them anew; what changed is then to be read.
 */
export async function expectGolden(name: string, root: Element) {
  const picture = pictureOf(root);
  if (picture) {
    picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    await compare(`${name}.svg`, drawnText(picture));
  }
  await compare(
    `${name}.txt`,
    drawnText(
      root,
      (element) => {
        if (element === picture) return `(${name}.svg)`;
        // Glyphs and seals stand beside a name that says the same.
        return element.matches('svg[aria-hidden=true]') ? '' : undefined;
      },
      160,
    ),
  );
}
