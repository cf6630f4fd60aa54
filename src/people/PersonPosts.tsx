import { postsOf } from '../insight/contacts.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import styles from './PersonPosts.module.css';
import { type HeldPost, heldPosts } from './posts.ts';

/** The posts of a person over time, each as the sources write it, the latest first. */
export function PersonPosts({ person, register }: { readonly person: string; readonly register: Register }) {
  const { words } = useLanguage();
  const posts = heldPosts(postsOf(register, person));
  return (
    <ol>
      {posts.map((post) => (
        <li key={`${post.visits[0]?.id} ${JSON.stringify(post.title)}`} className={styles['post']}>
          <span className={styles['years']}>{words.dates.years(post.fromYear, post.toYear)}</span>
          <div>
            <div className={styles['title']}>
              {post.title === undefined ? (
                <span className={styles['missing']}>{words.people.noPost}</span>
              ) : (
                <Say text={post.title} />
              )}
            </div>
            <Body post={post} register={register} />
          </div>
          <span className={styles['count']}>{words.people.atVisits(post.visits.length)}</span>
        </li>
      ))}
    </ol>
  );
}

function Body({ post, register }: { readonly post: HeldPost; readonly register: Register }) {
  const partner = register.partnerById.get(post.partner ?? '');
  if (partner) return <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} size={18} />;
  if (post.organisation === undefined) return null;
  return (
    <span className={styles['body']}>
      <Say text={post.organisation} />
    </span>
  );
}
