import type { SpanCount } from '../insight/year-counts.ts';
import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { number } from '../words/format.ts';
import styles from './SpanNum.module.css';

/** A count that opens its visits: "13", or "13+10" when some are only possible. A dash when there are none. */
export function SpanNum({
  count: { certain, possible },
  href,
  label,
  blank = false,
}: {
  readonly count: SpanCount;
  readonly href: string;
  /** What it counts, put before the figure for those who hear the link alone. */
  readonly label?: (said: string) => string;
  /** Nothing at all where there are none. */
  readonly blank?: boolean;
}) {
  const { words } = useLanguage();
  if (certain + possible === 0 && blank) return null;
  if (certain + possible === 0) return <span className={styles['none']}>–</span>;
  const said = words.periods.sure('visits', certain, possible);
  return (
    <Num href={href} label={label ? label(said) : said}>
      {certain > 0 && number(certain)}
      {possible > 0 && <span className={styles['more']}>+{number(possible)}</span>}
    </Num>
  );
}
