/** The rules of a sheet that hold now for the root of the page. */
function rulesOf(rules: CSSRuleList): readonly CSSStyleRule[] {
  const root = document.documentElement;
  return [...rules].flatMap((rule): readonly CSSStyleRule[] => {
    if (rule instanceof CSSMediaRule)
      return matchMedia(rule.conditionText).matches ? rulesOf(rule.cssRules) : [];
    return rule instanceof CSSStyleRule && root.matches(rule.selectorText) ? [rule] : [];
  });
}

/**
 * Gives an element all tokens of the page anew, in light colours and on white: tokens are settled where they are defined, so
 * that a colour scheme set further down would not change them.
 */
export function inLight(element: HTMLElement): void {
  const { style } = element;
  for (const rule of [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules)))
    for (const name of rule.style)
      if (name.startsWith('--')) style.setProperty(name, rule.style.getPropertyValue(name));
  // What the build makes of `light-dark()` asks these two.
  style.setProperty('--lightningcss-light', 'initial');
  style.setProperty('--lightningcss-dark', ' ');
  style.setProperty('color-scheme', 'light');
  style.setProperty('--paper', '#fff');
  // What is inherited was settled above, too.
  style.setProperty('color', 'var(--ink)');
}
