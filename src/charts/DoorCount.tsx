import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** A count in a table, opening its visits: "13", or "13+10" when some are only possible. Nothing to open when there are none. */
export function DoorCount({
  certain,
  possible = 0,
  href,
  label = (said) => said,
}: {
  readonly certain: number;
  readonly possible?: number;
  readonly href: string;
  /** What is said to those who hear the link alone; the count when left out. */
  readonly label?: (said: string) => string;
}) {
  const { words } = useLanguage();
  if (certain + possible === 0) return 0;
  return (
    <Num href={href} label={label(words.charts.sure(certain, possible))}>
      {certain}
      {possible > 0 && `+${possible}`}
    </Num>
  );
}
