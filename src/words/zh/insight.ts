import type { Words } from '../index.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import type { Told } from '../told.ts';

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number before a measure word. */
const small = (n: number): string => NUMBERS[n] ?? String(n);

const inRow = (parts: readonly Sentence[], between: string): Sentence =>
  parts.flatMap((part, i): Sentence => (i === 0 ? part : [between, ...part]));

const names = (some: readonly Slot[]): Sentence =>
  inRow(
    some.map((name) => [name]),
    '、',
  );

const person = ({ head, post }: Told): Sentence => (head ? sentence`${post ?? ''}${head}` : []);

const trip = (home: string, told: Told, again: boolean): Sentence =>
  sentence`${told.when}，${home}${person(told)}${again ? '再次' : ''}${told.head && told.leads ? '率团' : ''}前往访问`;

function ways(inbound: number, outbound: number, joint: number): Sentence {
  const parts = [
    inbound > 0 ? sentence`来访${slot('inbound', inbound)}次` : [],
    outbound > 0 ? sentence`出访${slot('outbound', outbound)}次` : [],
    joint > 0 ? sentence`在其他地点或线上${slot('joint', joint)}次` : [],
  ];
  return inRow(
    parts.filter((part) => part.length > 0),
    '，',
  );
}

function oneWay(direction: 'inbound' | 'outbound' | 'joint'): string {
  if (direction === 'joint') return '均在其他地点或线上';
  return direction === 'inbound' ? '均为来访' : '均为出访';
}

const since = (silent: boolean): string => (silent ? '；此后没有记录' : '');

export const insight: Words['insight'] = {
  came: (home, told) => {
    if (!told.head) return sentence`${told.when}，代表团来访${home}`;
    if (told.others > 0) return sentence`${told.when}，${person(told)}一行${told.others + 1}人来访${home}`;
    return sentence`${told.when}，${person(told)}${told.leads ? '率团' : ''}来访${home}`;
  },
  went: (home, told) => trip(home, told, false),
  wentTwice: (home, first, second) => sentence`${trip(home, first, false)}；${trip(home, second, true)}`,
  met: (told) => sentence`${told.when}，双方在其他地点或线上会面`,
  toTalk: (themes) => sentence`，商谈${names(themes)}`,
  clauses: (parts) => (parts.length === 0 ? [] : sentence`${inRow(parts, '；')}。`),
  space: '',

  noVisit: '尚无访问记录。',
  onlyParts: (visits) => sentence`本机构尚无访问记录；其下属单位有${slot('parts', visits)}次。`,
  wasAbout: (themes, all, _joint) => sentence`${all ? '' : '主要'}涉及${names(themes)}。`,
  bothAbout: (themes) => sentence`两次均谈到${names(themes)}。`,
  mostlyAbout: (themes) => sentence`最常谈到${names(themes)}。`,
  alsoThere: (some, more) =>
    sentence`同行或在场的还有${names(some)}${more > 0 ? `等${some.length + more}家` : ''}。`,
  severalOneWay: (_home, direction, n, first, last) =>
    sentence`有记录的访问${slot(direction, n)}次，${oneWay(direction)}；首次在${first}，最近一次在${last}。`,
  several: (_home, inbound, outbound, joint, first, last) =>
    sentence`有记录的访问${slot('visits', inbound + outbound + joint)}次，首次在${first}，最近一次在${last}；其中${ways(inbound, outbound, joint)}。`,
  outcome: (signed, renewed, shared, intentions, silent) => {
    const agreed = [
      signed > 0 ? sentence`签署协议${slot('agreements', signed)}项` : [],
      renewed > 0 ? sentence`续签协议${slot('renewals', renewed)}项` : [],
    ].filter((part) => part.length > 0);
    const facts = [
      agreed.length > 0
        ? sentence`${inRow(agreed, '，')}${shared > 0 ? '（当时另有其他伙伴在场）' : ''}`
        : [],
      intentions > 0 ? sentence`提出合作意向${slot('intentions', intentions)}项` : [],
    ].filter((part) => part.length > 0);
    if (facts.length === 0) return silent ? ['此后没有记录。'] : [];
    return sentence`${inRow(facts, '，')}${since(silent)}。`;
  },

  headline: {
    none: '尚无访问记录',
    once: (when, silent) => `一次访问，${when}${since(silent)}`,
    oneWay: (_home, direction, n, last, silent) =>
      `${small(n)}次访问，${oneWay(direction)}；${silent ? `${last}之后没有记录` : `最近一次在${last}`}`,
    mixed: (_home, inbound, outbound, joint, last, silent) => {
      const parts = [
        inbound > 0 ? `来访${inbound}次` : '',
        outbound > 0 ? `出访${outbound}次` : '',
        joint > 0 ? `在其他地点或线上${joint}次` : '',
      ].filter(Boolean);
      return `${small(inbound + outbound + joint)}次访问：${parts.join('，')}${silent ? `；${last}之后没有记录` : ''}`;
    },
  },
};
