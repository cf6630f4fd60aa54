import type { Register } from '../records/register.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useRested } from '../ui/use-rested.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { nameOf } from './naming.ts';
import { BinName, MoreName } from './StopName.tsx';
import type { Stop } from './stops.ts';

/** So long the keyboard must rest, in ms, before it is said where it is. */
const REST = 700;

/** Says where the keyboard is, once it rests: "CAST, inbound, 31 Oct 2024; 14 of 85". */
export function Where({
  stops,
  at,
  register,
}: {
  readonly stops: readonly Stop[];
  /** Null while the keyboard is elsewhere. */
  readonly at: Stop | null;
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  const { comma } = words.timeline;
  const { went } = words.stops;
  const rested = useRested(at, REST);
  const named = rested?.kind === 'visit' ? nameOf(rested.visit, register, lang) : undefined;
  return (
    <VisuallyHidden>
      <span role="status">
        {rested && (
          <>
            {rested.kind === 'visit' && named ? (
              <>
                <span lang={named.said.lang}>{named.said.text}</span>
                {named.more > 0 && ` +${named.more}`}
                {comma + went[rested.direction] + comma + words.dates.short(rested.visit.when)}
              </>
            ) : rested.kind === 'bin' ? (
              <BinName stop={rested} />
            ) : (
              rested.kind === 'more' && <MoreName stop={rested} />
            )}
            {words.travel.place(stops.indexOf(rested) + 1, stops.length)}
          </>
        )}
      </span>
    </VisuallyHidden>
  );
}
