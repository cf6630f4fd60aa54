import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { LanguageContext } from '../../src/ui/use-language.ts';
import type { Lang } from '../../src/words/index.ts';

/** Draws a chart in a place of some width; jsdom lays nothing out, so the width is lent. */
export function draw(
  chart: ReactElement,
  { lang = 'en', width = 900 }: { readonly lang?: Lang; readonly width?: number } = {},
) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, width, 400));
  return render(<LanguageContext value={lang}>{chart}</LanguageContext>);
}
