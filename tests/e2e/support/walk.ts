import type { Page } from '@playwright/test';

/**
 * Uses everything on the page: the pointer comes to each element and goes, each element that takes the keyboard gets it,
 * and each button that stays on the page is pressed. Returns how many elements there were.
 * @param leave accessible names of buttons not to press
 */
export const useEverything = (page: Page, leave: RegExp): Promise<number> =>
  page.evaluate(
    async ({ source, flags }) => {
      const left = new RegExp(source, flags);
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      const all = [...document.querySelectorAll('body *')];
      for (const element of all) {
        const { left: x, top: y, width, height } = element.getBoundingClientRect();
        const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: 'mouse' };
        for (const type of ['pointerover', 'pointermove']) element.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mouseover', 'mousemove']) element.dispatchEvent(new MouseEvent(type, at));
        if (element.matches('[data-visit], path, rect, circle')) await drawn();
        element.dispatchEvent(new PointerEvent('pointerout', at));
        element.dispatchEvent(new MouseEvent('mouseout', at));
      }
      for (const element of document.querySelectorAll<HTMLElement | SVGElement>('a, button, input, summary, [tabindex]')) {
        element.focus();
        await drawn();
      }
      for (const button of document.querySelectorAll<HTMLElement>('button, summary, [role=tab], [role=radio]')) {
        if (!button.isConnected || left.test(button.ariaLabel ?? button.innerText)) continue;
        button.click();
        await drawn();
      }
      return all.length;
    },
    { source: leave.source, flags: leave.flags },
  );
