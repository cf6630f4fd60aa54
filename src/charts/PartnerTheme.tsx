import { type ReactNode, startTransition, useState } from 'react';
import { gaps } from '../insight/theme-pairs.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say, type Text } from '../records/text.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Words } from '../words/index.ts';
import { joined, type Sentence as Parts } from '../words/sentence.ts';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import styles from './MatrixTable.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import { nameSlot } from './name-slot.ts';
import { type Matrix, type MatrixLimits, partnerThemeMatrix, type Slot, talksIn } from './partner-theme.ts';
import { ThemeLink } from './ThemeLink.tsx';

function sayFinding({ cells, empty }: Matrix, words: Words['charts']['matrix']): Parts {
  if (cells === 0) return [words.none];
  if (empty === 0) return [words.full];
  return [empty === cells ? words.all(cells) : words.empty(empty, cells)];
}

/** What the page opens with, and what a press on the button shows. */
const FEW: MatrixLimits = { partners: 12, themes: 10 };
const MORE: MatrixLimits = { partners: 150, themes: 40 };

/** Which partners have spoken with us about which themes, in which planning period, and which have not yet. */
export function PartnerTheme({
  register,
  tools,
}: {
  readonly register: Register;
  /** What else can be done with it, beside its heading. */
  readonly tools?: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const { matrix: own } = words.charts;
  const [wide, setWide] = useState(false);
  const matrix = partnerThemeMatrix(register, wide ? MORE : FEW);
  const missing = gaps(register);
  const second = matrix.slots[1]?.period;
  const nameOf = ({ period }: Slot): Text =>
    period?.name ?? (second ? own.before(second.fromYear) : own.always);
  const slotNames = matrix.slots.map((slot) =>
    slot.period ? [nameSlot('slot', slot.period.name, lang)] : [String(nameOf(slot))],
  );
  const gapNames = missing.flatMap(({ partner, theme }): Parts[] => {
    const who = register.partnerById.get(partner);
    const what = register.themeById.get(theme);
    if (!who || !what) return [];
    return [own.gap(nameSlot('partner', shortNameOf(who), lang), nameSlot('theme', what.name, lang))];
  });
  const visited = register.partners.filter((partner) => register.visitsByPartner.rows(partner.id).length > 0);
  const all = visited.length <= FEW.partners && register.themes.length <= FEW.themes;
  return (
    <Chart
      finding={sayFinding(matrix, own)}
      aside={
        <>
          <Link href={paths.matrix({ by: 'period' })}>{own.whole}</Link>
          {tools}
        </>
      }
      summary={own.summary(matrix.rows.length, matrix.themes.length)}
      notes={[
        [own.note],
        [own.shown(matrix.rows.length, visited.length, matrix.themes.length, register.themes.length)],
        ...(gapNames.length > 0 ? [own.gaps(joined(gapNames, own.gapJoin))] : []),
      ]}
      register={register}
      visits={register.visits}
      table={{
        columns: [
          { key: 'partner', label: words.charts.partner },
          { key: 'theme', label: words.charts.theme },
          { key: 'visits', label: words.charts.total, align: 'end' },
          { key: 'first', label: own.first },
          { key: 'last', label: own.last },
        ],
        rows: talksIn(matrix).map(({ partner, theme, visits }) => {
          const [first, last] = [visits[0], visits.at(-1)].map((row) => register.visits[row ?? -1]?.when);
          return {
            key: `${partner.id} ${theme.id}`,
            cells: [
              <Link key="partner" href={paths.partner(partner.id)} quiet>
                <Say text={shortNameOf(partner)} />
              </Link>,
              <ThemeLink key="theme" theme={theme} />,
              <DoorCount
                key="visits"
                certain={visits.length}
                href={paths.visits({ partner: [partner.id], theme: [theme.id] })}
              />,
              first && words.dates.short(first),
              last && words.dates.short(last),
            ],
            sortValues: [
              say(shortNameOf(partner), lang).text,
              say(theme.name, lang).text,
              visits.length,
              first?.earliest ?? 0,
              last?.earliest ?? 0,
            ],
          };
        }),
      }}
    >
      <p className={styles['key']}>
        <Sentence parts={own.inEach(joined(slotNames, ' · '))} />
      </p>
      <MatrixTable
        register={register}
        matrix={matrix}
        gaps={missing}
        slotName={(slot) => say(nameOf(slot), lang).text}
      />
      {!all && (
        <p className={styles['more']}>
          <Button onClick={() => startTransition(() => setWide(!wide))}>{wide ? own.fewer : own.more}</Button>
        </p>
      )}
    </Chart>
  );
}
