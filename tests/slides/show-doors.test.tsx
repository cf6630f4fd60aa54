import { afterEach, describe, expect, test } from 'vitest';
import { doorNear } from '../../src/slides/show/door-near.ts';

const area = document.createElement('div');

/** Links at places, px: left, top, width, height. */
function links(...boxes: readonly (readonly [number, number, number, number])[]): readonly Element[] {
  area.replaceChildren();
  return boxes.map(([x, y, width, height], i) => {
    const link = document.createElement('a');
    link.href = `#/${i}`;
    link.getBoundingClientRect = () => new DOMRect(x, y, width, height);
    area.append(link);
    return link;
  });
}
const at = (clientX: number, clientY: number) => doorNear(area, { clientX, clientY });

afterEach(() => area.replaceChildren());

describe('a finger beside a small link', () => {
  test('is for it within 22 px, so that it has 44', () => {
    const [link] = links([100, 100, 4, 4]);
    for (const [x, y] of [
      [102, 102],
      [80, 102],
      [124, 102],
      [102, 79],
    ] as const)
      expect(at(x, y), `${x} ${y}`).toBe(link);
    expect(at(77, 102)).toBeUndefined();
    expect(at(85, 85)).toBe(link);
    expect(at(80, 80)).toBeUndefined();
  });

  test('is for the nearest', () => {
    const [left, right] = links([100, 100, 4, 4], [120, 100, 4, 4]);
    expect(at(110, 102)).toBe(left);
    expect(at(114, 102)).toBe(right);
  });

  test('is for none that is not seen', () => {
    const [none, unseen] = links([100, 100, 0, 0], [110, 100, 4, 4]);
    unseen?.setAttribute('inert', '');
    expect(at(101, 101)).toBeUndefined();
    expect(none).toBeDefined();
  });
});
