import type { ThemePeriod } from '../../insight/theme-times.ts';
import { readThemeView } from '../../query/theme-view.ts';
import { yearOf } from '../../records/day.ts';
import type { Register } from '../../records/register.ts';
import type { Text } from '../../records/text.ts';
import type { Theme } from '../../records/theme.ts';
import { type Lang, wordsIn } from '../../words/index.ts';
import { addressOf } from './address.ts';

/** The theme of an address and what it is counted by; nothing when it is gone. */
export function themeAsked(
  register: Register,
  href: string,
): { readonly theme: Theme; readonly byYear: boolean } | undefined {
  const { id, params } = addressOf(href);
  const theme = id === undefined ? undefined : register.themeById.get(id);
  const { by } = readThemeView(params).view;
  return theme && { theme, byYear: by === 'year' || register.dashboard.periods.length === 0 };
}

/** The name of a planning period, or of the time before the first. */
export const stretchName = ({ period, to }: ThemePeriod, lang: Lang): Text =>
  period ? period.name : wordsIn(lang).periods.over.before(yearOf(to + 1));
