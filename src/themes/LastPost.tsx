import type { Contact } from '../insight/contacts.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { Say } from '../ui/Say.tsx';
import styles from './TakingPart.module.css';

/** Of which house somebody from outside was when last there, and the post anybody held then; nothing when the records are silent. */
export function LastPost({ contact, register }: { readonly contact: Contact; readonly register: Register }) {
  const post = contact.posts.at(-1);
  const partner = post?.partner === undefined ? undefined : register.partnerById.get(post.partner);
  const house = post?.side === 'home' ? undefined : partner ? shortNameOf(partner) : post?.organisation;
  if (post?.title === undefined && house === undefined) return null;
  return (
    <p className={styles['post']}>
      {house !== undefined && <Say text={house} />}
      {house !== undefined && post?.title !== undefined && ' · '}
      {post?.title !== undefined && <Say text={post.title} />}
    </p>
  );
}
