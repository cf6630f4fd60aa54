import { type Contact, contactsOf, isKnownFace } from '../insight/contacts.ts';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { Num } from '../ui/Num.tsx';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { yearsOf } from './directory.ts';
import styles from './KnownFaces.module.css';
import { PersonLink } from './PersonLink.tsx';

/** The people of the other side who were met more than once, most often first. */
export const knownFaces = (register: Register): readonly Contact[] =>
  contactsOf(register.visits, (p) => p.side !== 'home').filter(isKnownFace);

/** Who they are, of which partner, how often and when. */
export function KnownFaces({
  faces,
  register,
}: {
  readonly faces: readonly Contact[];
  readonly register: Register;
}) {
  const { words } = useLanguage();
  return (
    <ul className={styles['faces']}>
      {faces.map((face) => {
        const person = register.personById.get(face.person);
        const post = face.posts.at(-1);
        const partner = register.partnerById.get(
          face.posts.findLast((p) => p.partner !== undefined)?.partner ?? '',
        );
        const who = partner && whoOf(partner, register);
        const body = partner ? shortNameOf(partner) : post?.organisation;
        return (
          <li key={face.person} className={styles['face']}>
            {who ? <Seal id={who.id} text={who.seal} full={who.full} size={24} /> : <span />}
            <div>
              <PersonLink id={face.person} name={person?.name ?? face.person} />
              {body !== undefined && (
                <div className={styles['about']}>
                  <Say text={body} />
                </div>
              )}
            </div>
            <div className={styles['when']}>
              <Num href={paths.visits({ person: [face.person] })}>
                {words.people.times(face.visits.length)}
              </Num>
              <div className={styles['about']}>{words.people.yearList(yearsOf(face.visits))}</div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
