import {
  adjacent,
  calendarOf,
  type DatePart,
  type DateShape,
  doubtedAlike,
  lastYearOf,
  type Missing,
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

const SEASONS = ['春', '夏', '秋', '冬'];
const REST = [
  '第一季度',
  '第二季度',
  '第三季度',
  '第四季度',
  '前四个月',
  '中间四个月',
  '后四个月',
  '上半年',
  '下半年',
];

function season(number: number): string {
  const name = number < 33 ? SEASONS[(number - 1) % 4] : REST[number - 33];
  if (number < 25 || number > 32) return name ?? '';
  return `${name}（${number < 29 ? '北' : '南'}半球）`;
}

const monthDay = (p: DatePart): string =>
  `${p.season === undefined ? '' : season(p.season)}${p.month === undefined ? '' : `${p.month}月`}${p.day === undefined ? '' : `${p.day}日`}`;

function years(p: DatePart): string {
  const last = lastYearOf(p);
  if (last === p.year) return `${p.year}年`;
  return last === p.year + 9 && p.year % 100 ? `${p.year}年代` : `${p.year}—${last}年间`;
}

const one = (p: DatePart): string => years(p) + monthDay(p);

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
  if (onlyYearsDiffer(parts)) return or(parts.map(years)) + monthDay(first);
  const common = new Set(others.map((p) => shared(first, p)));
  const short = common.size === 1 && (common.has('month') || (common.has('year') && first.day === undefined));
  return or([one(first), ...others.map((p) => (short ? rest(p, first) : one(p)))]);
}

const SOME = { day: '某日', month: '某月' };

/** A date of which one end is missing: 「2021年起」, in short 「2021年—」; 「2021年或以后」. */
function half(text: string, kind: DateShape['kind'], { end, why }: Missing, point: Style): string {
  if (kind === 'within') return `${text}或以${end === 'last' ? '后' : '前'}`;
  if (point === BRIEF) {
    const other = why === 'open' ? '' : '？';
    return end === 'last' ? `${text}—${other}` : `${other}—${text}`;
  }
  if (end === 'last') return why === 'open' ? `${text}起` : `${text}起，结束时间不详`;
  return why === 'open' ? `至${text}` : `至${text}，开始时间不详`;
}

function say(date: DateShape, point: Style, stretch: Style): string {
  const [a, b] = date.parts;
  if (!a) return '';
  if (date.missing) return half(doubted(one(a), a, point), date.kind, date.missing, point);
  if (!b && a.some && point !== BRIEF) return doubted(one(a) + SOME[a.some], a, point);
  const alike = doubtedAlike(date.parts);
  if (!b || (date.kind === 'within' && alike && shared(a, b) === 'all')) return doubted(one(a), a, point);
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
    if (a.precision === 'year' && common === 'nothing') return doubted(`${a.year}—${b.year}年`, a, BRIEF);
    if (a.precision === 'month' && common === 'year')
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
  yearShort: (year) => String(year).slice(-2),
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
