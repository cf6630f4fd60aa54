import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import type { Text } from '../records/text.ts';
import type { Visit } from '../records/visit.ts';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import { Bench } from './Bench.tsx';
import styles from './Room.module.css';
import { type Bench as BenchOf, tableOf } from './room.ts';
import { SideHead } from './SideHead.tsx';

/** Who was in the room: the partners on one side of the table, we on the other, third parties where they belong. */
export function Room({ visit, register }: { readonly visit: Visit; readonly register: Register }) {
  const { words } = useLanguage();
  const { theirs, ours } = tableOf(visit, register);
  const say = words.visits.room;
  if (visit.participants.length === 0) return <p className={styles['nobody']}>{say.nobodyAtAll}</p>;
  const { home } = register.dashboard;
  const main = register.partnerById.get(visit.partners[0] ?? '');
  const starts = theirs.map((_, i) => 1 + theirs.slice(0, i).reduce((n, b) => n + b.seats.length, 0));
  return (
    <div className={styles['table']}>
      <div>
        {theirs.map((bench, i) => (
          <Bench
            key={bench.key}
            heading={<BenchHead bench={bench} first={i === 0} register={register} />}
            seats={bench.seats}
            known={namesOf(bench)}
            from={starts[i] ?? 1}
            register={register}
          />
        ))}
        {theirs.length === 0 && (
          <>
            {main && <PartnerHead partner={main} register={register} />}
            <p className={styles['nobody']}>{say.nobody}</p>
          </>
        )}
      </div>
      <div className={styles['spine']} />
      <div>
        <Bench
          heading={<SideHead id={home.id} name={home.short} full={home.name} seal={home.seal} featured />}
          seats={ours}
          known={[home.name, home.short]}
          from={1}
          register={register}
        />
        {ours.length === 0 && <p className={styles['nobody']}>{say.nobody}</p>}
      </div>
    </div>
  );
}

/** The first bench of a side carries the large seal, further ones a small one. */
function BenchHead({
  bench,
  first,
  register,
}: {
  readonly bench: BenchOf;
  readonly first: boolean;
  readonly register: Register;
}) {
  const { words } = useLanguage();
  const { partner } = bench;
  if (partner && first && !bench.third) return <PartnerHead partner={partner} register={register} />;
  return (
    <h3 className={styles['benchHead']}>
      {bench.third && <span className={styles['third']}>{words.visits.room.third}</span>}
      {partner ? (
        <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />
      ) : bench.organisation !== undefined ? (
        <Say text={bench.organisation} />
      ) : (
        words.visits.room.elsewhere
      )}
    </h3>
  );
}

function PartnerHead({ partner, register }: { readonly partner: Partner; readonly register: Register }) {
  const { id, name, seal, full } = whoOf(partner, register);
  return <SideHead id={id} name={name} full={name} seal={seal} featured={full} href={paths.partner(id)} />;
}

function namesOf(bench: BenchOf): readonly Text[] {
  const { partner, organisation } = bench;
  if (partner)
    return [partner.name, ...(partner.short === undefined ? [] : [partner.short]), ...partner.aliases];
  return organisation === undefined ? [] : [organisation];
}
