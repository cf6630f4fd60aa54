import type { PeakFinding } from '../insight/theme-peak.ts';
import type { OverPeriods } from '../insight/theme-times.ts';
import { paths } from '../query/paths.ts';
import type { Day } from '../records/day.ts';
import { list } from '../words/format.ts';
import { type Lang, wordsIn } from '../words/index.ts';
import { type Sentence, type Slot, sentence, slot } from '../words/sentence.ts';
import { nameSlot } from './name-slot.ts';

/** A finding in words, and where its figures lead. */
export interface Told {
  readonly finding: Sentence;
  readonly doors: Readonly<Record<string, string | undefined>>;
}

function peakSentence(finding: PeakFinding, lang: Lang): Sentence {
  const words = wordsIn(lang).charts.overTime;
  switch (finding.kind) {
    case 'none':
      return [words.none];
    case 'uncertain':
      return [words.uncertain(finding.visits)];
    case 'once':
      return words.once(finding.year);
    case 'only':
      return words.only(finding.year, finding.visits);
    case 'spread':
      return [words.spread(finding.visits, finding.visits > finding.years)];
    case 'peak': {
      const { years, certain, upTo, rival } = finding;
      const named = list(lang, years.map(String));
      const most =
        years.length > 1
          ? words.peakShared(named, certain, upTo > certain || rival !== undefined)
          : words.peak(named, certain, upTo, rival !== undefined);
      return rival ? sentence`${most}${words.rival(rival.year, rival.upTo)}` : most;
    }
  }
}

/** The one year that a finding names first, if it does. */
function peakYear(finding: PeakFinding): number | undefined {
  switch (finding.kind) {
    case 'once':
    case 'only':
      return finding.year;
    case 'peak':
      return finding.years.length === 1 ? finding.years[0] : undefined;
    default:
      return undefined;
  }
}

/** In which year a theme came up most. `at` is the address of a year's visits. */
export function toldByYear(finding: PeakFinding, lang: Lang, at: (year: number) => string): Told {
  const peak = peakYear(finding);
  return {
    finding: peakSentence(finding, lang),
    doors: {
      year: peak === undefined ? undefined : at(peak),
      rival: finding.kind === 'peak' && finding.rival ? at(finding.rival.year) : undefined,
    },
  };
}

/**
 * How the share of a theme moved from one planning period to the next.
 * @param asked the theme, and how many visits spoke of it in all
 */
export function toldByPeriod(
  over: OverPeriods,
  asked: { readonly theme: string; readonly visits: number; readonly until: (day: Day) => string },
  lang: Lang,
): Told {
  const { periods } = wordsIn(lang);
  const say = periods.over;
  const theme = [asked.theme];
  if (asked.visits === 0) return { finding: [say.none], doors: {} };
  if (over.kind === 'thin')
    return { finding: say.thin(asked.visits), doors: { all: paths.visits({ theme }) } };
  const { now, before, change, period, beforePeriod, until } = over;
  const name = nameSlot('period', period.name, lang);
  const beforeName = nameSlot('before', beforePeriod.name, lang);
  const day = until === undefined ? '' : asked.until(until);
  const doors = {
    now: paths.visits({ theme, period: [period.id] }),
    thenOn:
      until === undefined
        ? paths.visits({ theme, period: [beforePeriod.id] })
        : paths.visits({ theme, days: { from: beforePeriod.from, to: until } }),
    period: paths.period(period.id),
    before: paths.period(beforePeriod.id),
  };
  const part = day === '' ? [] : say.part(beforeName, day);
  if (!('to' in change)) {
    const count = (key: string, { certain, possible }: typeof now.on): Slot | string => {
      const said = say.count(certain, possible);
      return certain + possible === 0 ? said : slot(key, said);
    };
    return {
      finding: sentence`${say.few(count('now', now.on), name, count('thenOn', before.on), beforeName)}${part}`,
      doors,
    };
  }
  const said = periods.sure('visits', now.on.certain, now.on.possible);
  return {
    finding: sentence`${say[change.kind](change.from, change.to, name, said)}${change.sure ? '' : say.doubt}${part}`,
    doors,
  };
}
