import type { Page } from '@playwright/test';

/**
 * What a pointer could miss, a line each: targets under 24 px that another target comes near (WCAG 2.5.8), and on narrow
 * screens controls under 44 px. Left out, as the criterion allows: links within a sentence; marks of a drawing, for which
 * its table is an equivalent; links of a slide in a show, which a finger opens from 22 px beside them (show-hands.spec.ts); and
 * what lies over the page for the keyboard alone.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const LEAST_CONTROL = innerWidth < 1020 ? 44 : LEAST;
    const ROUNDING = 0.51;
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const elements = [
      ...root.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, summary, [role=slider], [role=option]',
      ),
    ].filter((element) => {
      const { pointerEvents, clipPath } = getComputedStyle(element);
      const seen = element.checkVisibility({ visibilityProperty: true }) && clipPath === 'none';
      const above = element.getBoundingClientRect().bottom + scrollY <= 0;
      const reached = element.matches('a') && element.closest('[data-stage]') !== null;
      return seen && !above && !reached && pointerEvents !== 'none' && !element.closest('svg');
    });

    const targets = elements.map((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      return { element, box, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    type Target = (typeof targets)[number];
    const under = ({ box }: Target, least: number) =>
      box.width < least - ROUNDING || box.height < least - ROUNDING;
    const name = ({ element, box }: Target) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}” ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`;

    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement
        ? blockOf(element.parentElement)
        : element;
    const inSentence = ({ element }: Target): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline') || !element.matches('a')) return false;
      const block = blockOf(element.parentElement ?? element).cloneNode(true) as Element;
      for (const other of block.querySelectorAll('a, button')) other.remove();
      return /[\p{L},、，；]/u.test(block.textContent ?? '');
    };
    const overlaid = ({ element }: Target) => element.closest('body > nav') !== null;
    const near = (one: Target, other: Target): boolean => {
      if (overlaid(one) !== overlaid(other)) return false;
      const dx = Math.max(other.box.left - one.x, 0, one.x - other.box.right);
      const dy = Math.max(other.box.top - one.y, 0, one.y - other.box.bottom);
      if (Math.hypot(dx, dy) < LEAST / 2 - ROUNDING) return true;
      return under(other, LEAST) && Math.hypot(one.x - other.x, one.y - other.y) < LEAST - ROUNDING;
    };
    const isControl = ({ element }: Target): boolean => {
      if (!element.matches('a')) return true;
      const { borderTopWidth, borderBottomWidth, backgroundColor } = getComputedStyle(element);
      const drawn = borderTopWidth !== '0px' && borderBottomWidth !== '0px';
      const shell = !element.closest('main') && element.closest('nav, footer') !== null;
      return drawn || shell || backgroundColor !== 'rgba(0, 0, 0, 0)';
    };

    const faults: string[] = [];
    for (const target of targets) {
      if (isControl(target) && under(target, LEAST_CONTROL) && !inSentence(target))
        faults.push(`control ${name(target)}`);
      else if (under(target, LEAST) && !inSentence(target)) {
        const close = targets.find(
          (other) => other !== target && !other.element.contains(target.element) && near(target, other),
        );
        if (close) faults.push(`${name(target)}, too near to ${name(close)}`);
      }
    }
    return faults;
  });
