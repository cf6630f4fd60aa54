import { whoOf } from '../insight/who.ts';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Line } from './content.ts';
import { LineText } from './LineText.tsx';
import { partnersShown } from './partners-shown.ts';
import styles from './SlideFoot.module.css';
import type { ShowData } from './show-data.ts';

/** The foot of a slide: the seals of both sides, where it is from, how new it is, its number. */
export function SlideFoot({
  show,
  source,
  n,
}: {
  readonly show: ShowData;
  readonly source: Line;
  readonly n: number;
}) {
  const { words } = useLanguage();
  const { register, subject, slides } = show;
  const { home } = register.dashboard;
  return (
    <footer className={styles['foot']}>
      <Seal id={home.id} text={home.seal} size={34} full />
      {partnersShown(subject, register).map((partner) => {
        const { id, seal, full } = whoOf(partner, register);
        return <Seal key={id} id={id} text={seal} size={34} full={full} />;
      })}
      {source.text && (
        <span className={styles['source']}>
          <LineText line={source} />
        </span>
      )}
      <span>{words.slides.asOf(words.dates.day(register.asOf))}</span>
      {slides.length > 1 && <span className={styles['page']}>{words.slides.page(n, slides.length)}</span>}
    </footer>
  );
}
