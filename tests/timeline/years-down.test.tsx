import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { paths } from '../../src/query/paths.ts';
import { crowdOf, extentOf } from '../../src/timeline/crowd.ts';
import { YearsDown } from '../../src/timeline/YearsDown.tsx';
import { aVisit, registerOf } from '../support/register.ts';

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 350, 500));
});

const draw = (...dates: readonly string[]) => {
  const register = registerOf({ visits: dates.map((date, i) => aVisit({ id: `v${i}`, date })) });
  const crowd = crowdOf(register, null, null);
  const extent = extentOf(crowd);
  const none = () => {};
  const still = { moving: false, show: none, cancel: none, commit: none };
  render(
    <YearsDown
      crowd={crowd}
      span={{ extent, given: extent, shown: extent, ...still }}
      doors={paths.visits}
    />,
  );
};

describe('years down the page', () => {
  it('hatch what is only possible with stripes of their own, which a picture has too', () => {
    draw('2021-03-25', '[2022-03-09,2023-03-09]');
    const hatched = [...document.querySelectorAll('g[clip-path]')];
    expect(hatched).toHaveLength(1);
    const id = /url\(#(.+)\)/.exec(hatched[0]?.getAttribute('clip-path') ?? '')?.[1];
    expect(document.querySelector(`clipPath[id="${id}"] path`)).not.toBeNull();
  });

  it('say that there is none yet this year only where there can be none', () => {
    draw('2025-03-25');
    expect(screen.getByText('none yet')).toBeInTheDocument();
    document.body.replaceChildren();
    draw('[2025..2026]');
    expect(screen.queryByText('none yet')).toBeNull();
  });
});
