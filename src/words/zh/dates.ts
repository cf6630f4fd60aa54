import {
  adjacent,
  calendarOf,
  type DatePart,
  type DateShape,
  doubtedAlike,
  levelOf,
  onlyYearsDiffer,
  runOfYears,
  shared,
} from '../date-shape.ts';
import type { Words } from '../index.ts';

/** How a doubt is written round a date. */
interface Style {
  readonly before: string;
  readonly after: string;
  readonly uncertain: string;
}

const PLAIN: Style = { before: '', after: '前后', uncertain: '（存疑）' };
/** For stretches of time, where 前后 would be taken with the last day only. */
const STRETCH: Style = { before: '约', after: '', uncertain: '（存疑）' };
const BRIEF: Style = { before: '约', after: '', uncertain: '？' };

const doubted = (text: string, by: Pick<DatePart, 'approximate' | 'uncertain'>, style: Style): string =>
  `${by.approximate ? style.before : ''}${text}${by.approximate ? style.after : ''}${by.uncertain ? style.uncertain : ''}`;

const monthDay = (p: DatePart): string =>
  `${p.month === undefined ? '' : `${p.month}月`}${p.day === undefined ? '' : `${p.day}日`}`;

const one = (p: DatePart): string => `${p.year}年${monthDay(p)}`;

/** What is left to say of a date after another with which it shares the year, or the year and month. */
function rest(p: DatePart, after: DatePart): string {
  const common = shared(after, p);
  if (common === 'month') return `${p.day}日`;
  return common === 'year' ? monthDay(p) : one(p);
}

/** 「2024年10月28日至31日」「2021年3月或4月」 */
const pair = (a: DatePart, b: DatePart, between: string): string =>
  shared(a, b) === 'all' ? one(a) : `${one(a)}${between}${rest(b, a)}`;

const or = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`;

/** 「2022年或2023年3月9日」「2023年5月3日、5日或9日」 */
function either(parts: readonly DatePart[]): string {
  const [first, ...others] = parts;
  if (!first) return '';
  if (onlyYearsDiffer(parts)) return or(parts.map((p) => `${p.year}年`)) + monthDay(first);
  const common = new Set(others.map((p) => shared(first, p)));
  const short =
    common.size === 1 && (common.has('month') || (common.has('year') && levelOf(first) === 'month'));
  return or([one(first), ...others.map((p) => (short ? rest(p, first) : one(p)))]);
}

function say(date: DateShape, point: Style, stretch: Style): string {
  const [a, b] = date.parts;
  if (!a) return '';
  if (!b || (date.kind === 'within' && shared(a, b) === 'all')) return doubted(one(a), a, point);
  const alike = doubtedAlike(date.parts);
  const each = date.parts.map((p) => doubted(one(p), p, point));
  if (date.kind === 'span') return alike ? doubted(pair(a, b, '至'), a, stretch) : each.join('至');
  if (date.kind === 'one-of') return alike ? doubted(either(date.parts), a, stretch) : or(each);
  if (!alike) return `${each.join('至')}间`;
  return adjacent(a, b)
    ? doubted(pair(a, b, '或'), a, stretch)
    : doubted(`${pair(a, b, '至')}间`, a, stretch);
}

function brief(date: DateShape): string {
  const [a, b] = date.parts;
  if (!a || !b || !doubtedAlike(date.parts)) return say(date, BRIEF, BRIEF);
  if (date.kind !== 'one-of') {
    const common = shared(a, b);
    if (levelOf(a) === 'year' && common === 'nothing') return doubted(`${a.year}—${b.year}年`, a, BRIEF);
    if (levelOf(a) === 'month' && common === 'year')
      return doubted(`${a.year}年${a.month}—${b.month}月`, a, BRIEF);
    if (common === 'month') return doubted(`${a.year}年${a.month}月${a.day}—${b.day}日`, a, BRIEF);
    return doubted(pair(a, b, '至'), a, BRIEF);
  }
  const last = date.parts.at(-1);
  if (!last || !onlyYearsDiffer(date.parts) || !runOfYears(date.parts)) return say(date, BRIEF, BRIEF);
  return doubted(`${a.year}—${last.year}年某年${monthDay(a)}`, a, BRIEF);
}

const dayText = (day: number): string => {
  const { year, month, day: d } = calendarOf(day);
  return `${year}年${month}月${d}日`;
};

export const dates: Words['dates'] = {
  when: (date) => say(date, PLAIN, STRETCH),
  long: (date) => say(date, PLAIN, STRETCH),
  short: brief,
  sure: (date) =>
    [
      date.approximate ? '大约' : '',
      date.uncertain ? '存疑' : '',
      date.kind === 'within' || date.kind === 'one-of' ? '推定' : '',
    ]
      .filter(Boolean)
      .join('、'),
  day: dayText,
  dayLong: dayText,
  month: (year, month) => `${year}年${month}月`,
  monthName: (month) => `${month}月`,
  monthShort: (month) => `${month}月`,
  year: (year) => `${year}年`,
  years: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  duration: (months) => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    if (months < 1) return '不到1个月';
    return `${years ? `${years}年` : ''}${rest ? `${rest}个月` : ''}`;
  },
  durationShort: (months) => {
    const years = Math.floor(months / 12);
    const rest = months % 12;
    if (months < 1) return '不到1个月';
    return `${years ? `${years}年` : ''}${rest ? `${rest}个月` : ''}`;
  },
};
