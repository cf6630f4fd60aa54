import type { Guest, Typed } from '../deck.ts';

const HAN = /\p{Script=Han}/u;

/** A Latin text beside a Chinese one, as on a card: "Li Ming 李明", 李明（Li Ming）. */
const SIDE_BY_SIDE = [
  /^(?<en>[^\p{Script=Han}（(]+?)\s*[（(]?\s*(?<zh>\p{Script=Han}[\p{Script=Han}·\s]*?)\s*[）)]?$/u,
  /^(?<zh>\p{Script=Han}[\p{Script=Han}·\s]*?)\s*[（(]?\s*(?<en>[^\p{Script=Han}）)]+?)\s*[）)]?$/u,
];

/** A text by its script; one in both scripts is taken apart. */
function byScript(text: string): Typed {
  if (!HAN.test(text)) return { en: text };
  const { en, zh } = SIDE_BY_SIDE.map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};
  return en && zh ? { en, zh } : { zh: text };
}

/** Texts in both languages, with nothing where there is none. */
const typedOf = (texts: readonly string[]): Typed => Object.assign({}, ...texts.map(byScript).toReversed());

/** Between the name and the post: a tab, as out of a table, else a comma of either kind or a wide space. */
const BETWEEN = /\t+|\s*[,，;；、]\s*|\u3000+| {2,}/;

/**
 * Guests out of a pasted list, one a line: name, then post. A line of a table may hold both languages, in any order: the
 * first texts of each script are the name, the next the post.
 */
export function guestsFrom(text: string): readonly Guest[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)、])\s*/, '').trim())
    .filter((line) => line !== '')
    .map((line): Guest => {
      const cells = line.split(BETWEEN).filter((cell) => cell !== '');
      const han = cells.filter((cell) => HAN.test(cell));
      const latin = cells.filter((cell) => !HAN.test(cell));
      const both = han.length > 0 && latin.length > 0 && cells.length > 2;
      // With one script, or a name in the one and a post in the other, what comes first is the name.
      const names = both ? [han[0], latin[0]] : cells.slice(0, 1);
      const posts = both
        ? [han.slice(1).join('，'), latin.slice(1).join(', ')]
        : [cells.slice(1).join(han.length > 0 ? '，' : ', ')];
      const post = typedOf(posts.filter(Boolean));
      return {
        name: typedOf(names.filter((name) => name !== undefined)),
        ...(Object.keys(post).length > 0 && { post }),
      };
    });
}

/** A list with one thing in another place. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const thing = list[from];
  if (thing === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, thing);
};
