import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { nearestOf } from '../records/nearest.ts';
import { useRegister } from '../source/use-register.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import styles from './NoSuchPartner.module.css';
import { useNamesFound } from './use-names-found.ts';

/** Partners offered in the place of one that is not on record. */
const OFFERED = 4;

/** The address of a partner that nobody has, and who may have been meant. */
export function NoSuchPartner({ id }: { readonly id: string }) {
  const register = useRegister();
  const { words } = useLanguage();
  const say = words.partners;
  const wanted = id.replace(/[-_]+/g, ' ').trim();
  const near = nearestOf(id, register.partnerById.keys());
  const alike = useNamesFound(register, wanted)?.partners ?? [];
  const found = new Set([...(near === undefined ? [] : [near]), ...alike.map((p) => p.id)]);
  const offered = [...found].slice(0, OFFERED).flatMap((other) => register.partnerById.get(other) ?? []);
  return (
    <>
      <PageHead title={say.unknownTitle} />
      <EmptyState title={say.unknown(id)}>
        {offered.length > 0 && (
          <>
            <p>{say.nearest}</p>
            <ul className={styles['offered']}>
              {offered.map((partner) => (
                <li key={partner.id}>
                  <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={styles['ways']}>
          <ButtonLink href={paths.partners()}>{say.allPartners}</ButtonLink>
          <ButtonLink href={paths.search(wanted)}>{say.searchFor}</ButtonLink>
        </div>
      </EmptyState>
    </>
  );
}
