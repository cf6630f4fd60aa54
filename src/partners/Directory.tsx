import { memo, useMemo } from 'react';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { cx } from '../ui/cx.ts';
import type { Finding } from '../ui/FoundIn.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useSlices } from '../ui/use-slices.ts';
import styles from './Directory.module.css';
import { type DirectoryOrder, type DirectoryRow, directoryGroups, MANY } from './groups.ts';
import { PartnerTile } from './PartnerTile.tsx';

/** A partner's place in the list, which is kept for it until it is drawn. */
const Item = memo(function Item({
  row: { partner, visits, last: at },
  drawn,
  register,
  finding,
}: {
  readonly row: DirectoryRow;
  readonly drawn: boolean;
  readonly register: Register;
  readonly finding: Finding<Partner> | undefined;
}) {
  if (!drawn) return <li />;
  const last = at === undefined ? undefined : register.visits[at];
  return (
    <li>
      <PartnerTile
        relationship={{ partner, visits, rhythm: last && { last } }}
        register={register}
        finding={finding}
      />
    </li>
  );
});

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
  const groups = useMemo(() => {
    let from = 0;
    return directoryGroups(register, partners, order, lang).map((group) => {
      const placed = { ...group, from };
      from += group.rows.length;
      return placed;
    });
  }, [register, partners, order, lang]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const drawn = useSlices(rows, MANY);
  return groups.map((group) => (
    <section key={group.key} className={styles['group']}>
      <SectionHead title={group.title} aside={words.partners.partners(group.rows.length)} />
      <ul
        className={cx(styles['tiles'], rows.length > MANY && styles['many'])}
        aria-busy={drawn < group.from + group.rows.length || undefined}
      >
        {group.rows.map((row, i) => (
          <Item
            key={row.partner.id}
            row={row}
            drawn={group.from + i < drawn}
            register={register}
            finding={finding}
          />
        ))}
      </ul>
    </section>
  ));
}
