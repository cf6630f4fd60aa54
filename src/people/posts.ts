import type { Post } from '../insight/contacts.ts';
import { yearOf } from '../records/day.ts';
import { wordings } from '../records/text.ts';
import { byTime } from '../records/when.ts';

/** A post with the years in which it is on record. */
export interface HeldPost extends Post {
  readonly fromYear: number;
  readonly toYear: number;
}

const key = (post: Post): string =>
  JSON.stringify([
    post.side,
    post.partner ?? '',
    post.title === undefined ? [] : wordings(post.title),
    post.organisation === undefined ? [] : wordings(post.organisation),
  ]);

/**
 * Posts that the sources write alike, joined, the latest first. The same post written otherwise stays apart:
 * whether "President" and "President, Prof." are one is not ours to say.
 */
export function heldPosts(posts: readonly Post[]): readonly HeldPost[] {
  const joined = new Map<string, Post>();
  for (const post of posts) {
    const same = joined.get(key(post));
    joined.set(key(post), same ? { ...same, visits: [...same.visits, ...post.visits] } : post);
  }
  return [...joined.values()]
    .map((post): HeldPost => {
      const visits = post.visits.toSorted(byTime);
      return {
        ...post,
        visits,
        fromYear: yearOf(Math.min(...visits.map((v) => v.when.earliest))),
        toYear: yearOf(Math.max(...visits.map((v) => v.when.latest))),
      };
    })
    .sort((a, b) => b.toYear - a.toYear || b.fromYear - a.fromYear || b.visits.length - a.visits.length);
}
