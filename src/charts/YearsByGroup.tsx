import type { ReactNode } from 'react';
import { type ShiftFinding, shiftFinding, themeShift } from '../insight/theme-shift.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { Lang, Words } from '../words/index.ts';
import type { Sentence } from '../words/sentence.ts';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { GroupKey } from './GroupKey.tsx';
import { groupStacks } from './group-stacks.ts';
import { nameSlot } from './name-slot.ts';
import { YearPlot } from './YearPlot.tsx';
import styles from './YearsByGroup.module.css';
import { yearRows } from './years-by-group.ts';

function sayFinding(finding: ShiftFinding, words: Words['charts']['years'], lang: Lang): Sentence {
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'few':
      return [words.few(finding.visits)];
    case 'tie': {
      const [one, other, ...more] = finding.groups;
      return one && other && more.length === 0
        ? words.tiePair(nameSlot('one', one.name, lang), nameSlot('other', other.name, lang), finding.count)
        : [words.tie(finding.groups.length, finding.count)];
    }
    case 'lead':
      return words.lead(nameSlot('group', finding.group.name, lang), finding.count, finding.of);
    case 'steady':
      return [words.steady(finding.year)];
    case 'change': {
      const { rise, fall, year } = finding;
      const up = rise && words.rise(nameSlot('rise', rise.group.name, lang), rise.from, rise.to, year);
      if (up && fall) return words.riseAndFall(up, nameSlot('fall', fall.group.name, lang), fall.to);
      if (up) return up;
      return fall
        ? words.fall(nameSlot('fall', fall.group.name, lang), fall.from, fall.to, year)
        : [words.steady(year)];
    }
  }
}

/** Visits in each year, stacked by the groups of themes they spoke of. A visit counts once in each of its groups. */
export function YearsByGroup({
  register,
  tools,
}: {
  readonly register: Register;
  /** What else can be done with it, beside its heading. */
  readonly tools?: ReactNode;
}) {
  const { lang, words } = useLanguage();
  const { years } = words.charts;
  const rows = yearRows(register);
  const first = rows[0]?.year ?? register.firstYear;
  const last = rows.at(-1)?.year ?? register.lastYear;
  const { themeGroups, periods } = register.dashboard;
  const summary = years.summary(first, last, themeGroups.length);
  const finding = shiftFinding(register);
  const leading =
    finding.kind === 'lead'
      ? rows[0]?.groups.find((count) => count.group.id === finding.group.id)
      : undefined;
  return (
    <Chart
      finding={sayFinding(finding, years, lang)}
      doors={{ n: leading && paths.visits({ theme: leading.themes }), of: paths.visits() }}
      summary={summary}
      aside={tools}
      notes={[[years.note]]}
      register={register}
      visits={register.visits}
      table={{
        columns: [
          { key: 'year', label: words.charts.year },
          ...themeGroups.map((group) => ({
            key: group.id,
            label: say(group.name, lang).text,
            align: 'end' as const,
          })),
          { key: 'visits', label: words.charts.total, align: 'end' },
        ],
        rows: rows.map((row) => ({
          key: String(row.year),
          cells: [
            row.year,
            ...row.groups.map((count) => (
              <DoorCount
                key={count.group.id}
                {...count}
                href={paths.visits({ year: [String(row.year)], theme: count.themes })}
              />
            )),
            <DoorCount key="visits" {...row.visits} href={paths.visits({ year: [String(row.year)] })} />,
          ],
          sortValues: [row.year, ...row.groups.map((count) => count.certain), row.visits.certain],
        })),
      }}
    >
      <div className={styles['layout']}>
        <YearPlot stacks={groupStacks(rows, years, lang)} periods={periods} label={summary} />
        <GroupKey register={register} shift={themeShift(register)} />
      </div>
    </Chart>
  );
}
