import type { Page } from '@playwright/test';

/** How much of a page was used. */
interface Uses {
  readonly hovered: number;
  readonly focused: number;
  readonly pressed: number;
}

/**
 * Uses everything on the page: the pointer comes to each element and goes, each element that takes the keyboard gets it,
 * and one button of each name is pressed. Links are not followed.
 * @param leave names of buttons not to press
 */
export const useEverything = (page: Page, leave: RegExp): Promise<Uses> =>
  page.evaluate(
    async ({ source, flags }) => {
      const left = new RegExp(source, flags);
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      const every = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

      const hover = (element: Element) => {
        const { left: x, top: y, width, height } = element.getBoundingClientRect();
        const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: 'mouse' };
        for (const type of ['pointerover', 'pointermove']) element.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mouseover', 'mousemove']) element.dispatchEvent(new MouseEvent(type, at));
      };
      const elements = every('body *');
      for (const element of elements) hover(element);
      // Cards and tooltips are drawn a moment after the pointer has come.
      for (const mark of every('main svg *').filter((_, i, all) => i % Math.ceil(all.length / 30) === 0)) {
        hover(mark);
        await drawn();
      }

      const stops = every('a, button, input, summary, [tabindex]');
      for (const stop of stops) stop.focus();
      for (const stop of every('main [role=application] *, main svg a, main [role=slider]').slice(0, 30)) {
        stop.focus();
        await drawn();
      }

      const names = new Set<string>();
      for (const button of every('button, summary, [role=tab], [role=radio]')) {
        const name = button.ariaLabel ?? button.innerText;
        if (!button.isConnected || left.test(name) || names.has(name)) continue;
        names.add(name);
        button.click();
        await drawn();
      }
      return { hovered: elements.length, focused: stops.length, pressed: names.size };
    },
    { source: leave.source, flags: leave.flags },
  );
