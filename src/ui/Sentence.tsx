import type { ReactNode } from 'react';
import type { Sentence as Parts } from '../words/sentence.ts';
import { Num } from './Num.tsx';

/** A sentence whose named figures open their records. `doors` maps a slot's name to an address. */
export function Sentence({
  parts,
  doors = {},
}: {
  readonly parts: Parts;
  readonly doors?: Readonly<Record<string, string | undefined>>;
}): ReactNode {
  return parts.map((part, i) => {
    if (typeof part === 'string') return part;
    const href = Object.hasOwn(doors, part.slot) ? doors[part.slot] : undefined;
    const key = `${part.slot}${i}`;
    return href ? (
      <Num key={key} href={href}>
        {part.lang ? <span lang={part.lang}>{part.text}</span> : part.text}
      </Num>
    ) : (
      <span key={key} lang={part.lang}>
        {part.text}
      </span>
    );
  });
}
