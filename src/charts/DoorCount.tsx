import { Num } from '../ui/Num.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** A count in a table, opening its visits: "13", or "13+10" when some are only possible. Nothing to open when there are none. */
export function DoorCount({
  certain,
  possible = 0,
  href,
}: {
  readonly certain: number;
  readonly possible?: number;
  readonly href: string;
}) {
  const { words } = useLanguage();
  if (certain + possible === 0) return 0;
  return (
    <Num href={href} label={words.charts.sure(certain, possible)}>
      {certain}
      {possible > 0 && `+${possible}`}
    </Num>
  );
}
