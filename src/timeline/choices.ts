import type { Period } from '../records/dashboard.ts';
import { clipped, type Span, sameSpan } from './scale.ts';

/** A span offered by name: everything, a planning period, or the reader's own. */
export type Choice =
  | { readonly id: 'all' | 'own'; readonly span: Span }
  | { readonly id: string; readonly span: Span; readonly period: Period };

/** What there is to choose from, and what is chosen. The reader's own span is offered while it is shown. */
export function choicesOf(
  periods: readonly Period[],
  extent: Span,
  span: Span,
): { readonly choices: readonly Choice[]; readonly chosen: string } {
  const choices: Choice[] = [{ id: 'all', span: extent }];
  for (const period of periods)
    if (period.from <= extent.to && period.to >= extent.from)
      choices.push({ id: `period ${period.id}`, span: clipped(period, extent), period });
  const chosen = choices.find((choice) => sameSpan(choice.span, span));
  if (!chosen) choices.push({ id: 'own', span });
  return { choices, chosen: chosen?.id ?? 'own' };
}
