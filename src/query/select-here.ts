import type { Register } from '../records/register.ts';
import type { Visit } from '../records/visit.ts';
import { visitsAt } from '../records/visits-at.ts';
import { matchMask } from './search/find-visits.ts';
import type { Lexicon } from './search/lexicon.ts';
import { termsOf } from './search/terms.ts';
import { type Asked, type RowSelection, selectRows } from './select.ts';
import type { View } from './view.ts';

export interface Selection extends RowSelection {
  /** In the order the view asks for. */
  readonly visits: readonly Visit[];
}

/** The visits that fit, searched here and now. */
export function select(
  register: Register,
  asked: Asked & Partial<Pick<View, 'sort'>>,
  lexicon: Lexicon,
): Selection {
  const found = matchMask(register, termsOf(asked.q), lexicon);
  const selection = selectRows(register, asked, found);
  const visits = visitsAt(register, selection.rows);
  return { ...selection, visits: asked.sort === 'oldest' ? visits : visits.toReversed() };
}
