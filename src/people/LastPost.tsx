import type { Contact } from '../insight/contacts.ts';
import { Say } from '../ui/Say.tsx';

/** The post a person held when last met, if the record says. */
export function LastPost({ contact }: { readonly contact: Contact }) {
  const title = contact.posts.findLast((p) => p.title !== undefined)?.title;
  return title === undefined ? null : <Say text={title} />;
}
