import { Seal } from '../../ui/Seal.tsx';
import { Heading } from '../Heading.tsx';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './Sides.module.css';

/** Two sides facing each other, whoever leads first and larger. */
export function Sides({ block, other }: BlockProps<'sides'>) {
  return (
    <div className={styles['sides']}>
      {block.sides.map(({ id, head, seal, people, more }, i) => (
        <section key={id} className={styles['side']}>
          <Heading within className={styles['head']}>
            {seal && <Seal id={seal.id} text={seal.seal} size={56} full />}
            <span>
              <TwinText line={head} other={other?.sides[i]?.head} as="beside" />
            </span>
          </Heading>
          <ol>
            {people.map(({ id: person, name, post }, j) => (
              <li key={person} className={styles['person']}>
                <b>
                  <TwinText line={name} other={other?.sides[i]?.people[j]?.name} as="beside" />
                </b>
                {post && (
                  <span className={styles['post']}>
                    <LineText line={post} />
                  </span>
                )}
              </li>
            ))}
          </ol>
          {more && (
            <p className={styles['more']}>
              <LineText line={more} />
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
