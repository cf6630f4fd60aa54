import { rhythmOf } from '../insight/rhythm.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import type { Finding } from '../ui/FoundIn.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Directory.module.css';
import { type DirectoryOrder, directoryGroups } from './groups.ts';
import { PartnerTile } from './PartnerTile.tsx';

/** From so many tiles on, the browser puts off those out of view. */
const MANY = 150;

/** Partners as cards, under heads that follow from their order. */
export function Directory({
  partners,
  register,
  order,
  finding,
}: {
  readonly partners: readonly Partner[];
  readonly register: Register;
  readonly order: DirectoryOrder;
  readonly finding?: Finding<Partner> | undefined;
}) {
  const { lang, words } = useLanguage();
  return directoryGroups(register, partners, order, lang).map((group) => (
    <section key={group.key} className={styles['group']}>
      <SectionHead title={group.title} aside={words.partners.partners(group.rows.length)} />
      <ul className={cx(styles['tiles'], group.rows.length > MANY && styles['many'])}>
        {group.rows.map(({ partner, visits }) => (
          <li key={partner.id}>
            <PartnerTile
              relationship={{ partner, visits, rhythm: rhythmOf(visits, register.asOf) }}
              register={register}
              finding={finding}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
