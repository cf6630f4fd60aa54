import type { Line } from '../content.ts';
import { slideLangs, type Typed } from '../deck.ts';
import type { Here } from '../kinds/kind.ts';
import { line } from '../lines.ts';

/** What was typed, in the slide's language or else in the other; nothing when it was left empty. */
function typedLine(id: string, typed: Typed | undefined, { lang }: Pick<Here, 'lang'>): Line | undefined {
  const own = typed?.[lang]?.trim();
  if (own) return line(id, own, { twin: true });
  const other = slideLangs.find((l) => typed?.[l]?.trim());
  const text = other && typed?.[other]?.trim();
  return text ? line(id, text, { twin: true, lang: other }) : undefined;
}

/** The guests that were given with the deck, those without a name left out. */
export const guestsOf = (here: Here): readonly { readonly name: Line; readonly post?: Line }[] =>
  (here.deck.guests ?? []).flatMap(({ name, post }, i) => {
    const line = typedLine(`guest.${i}.name`, name, here);
    const its = typedLine(`guest.${i}.post`, post, here);
    return line ? [{ name: line, ...(its && { post: its }) }] : [];
  });
