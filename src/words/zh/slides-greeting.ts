import type { Words } from '../index.ts';

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number before a measure word: 「两项」「12项」. */
export const small = (n: number): string => NUMBERS[n] ?? String(n);

/** Numbers of one sentence alike: as signs as long as the largest of them is a small one. */
export const inSigns = (largest: number): ((n: number) => string) => (largest > 10 ? String : small);

/** Names in a row: 「甲、乙等4家」. */
export const names = (some: readonly string[], more: number): string =>
  `${some.join('、')}${more > 0 ? `等${some.length + more}家` : ''}`;

/** A theme in a sentence: plans and initiatives stand in quotation marks. */
export const topic = (theme: string): string => theme.replace(/^(一带一路|十.五)/, '“$1”');

export const slidesGreeting: Pick<
  Words['slides'],
  'welcome' | 'opening' | 'people' | 'thanks' | 'text' | 'agenda' | 'figureOf'
> = {
  welcome: {
    word: '热烈欢迎',
    to: (name) => `${name}代表团`,
    toSeveral: (some, more) => `${names(some, more)}代表团`,
    went: '访问交流',
    wentTo: (name) => `访问${name}`,
    met: '会面交流',
    metWith: (name) => `与${name}会面`,
    receivedBy: (name, post) => `接待：${name}${post ? `，${post}` : ''}`,
    more: (n) => `另有${n}位`,
    guestList: (date) => `来宾名单据${date}访问记录`,
  },
  opening: {
    visits: '往来概览',
    all: '全部记录',
    moreFilters: (n) => `另有${n}项条件`,
    between: ' · ',
    kept: (who) => `记录整理：${who}`,
  },
  people: {
    title: (theirs, ours, direction, home, when) => {
      if (theirs === 0 || ours === 0) return `${when}，${small(theirs + ours)}人与会`;
      if (direction === 'inbound') return `${when}，来宾${small(theirs)}人与${home}${small(ours)}人会面`;
      return direction === 'outbound'
        ? `${when}，${home}${small(ours)}人与主方${small(theirs)}人会面`
        : `${when}，对方${small(theirs)}人与${home}${small(ours)}人会面`;
    },
    guests: (name, home) => `今日来宾与曾同${name}会面的${home}同事`,
    guestsAlone: '今日来宾',
    met: (home, date) => `${home}（${date}曾会面）`,
    joined: '、',
  },
  thanks: { word: '谢谢' },
  text: { title: '交流要点' },
  agenda: {
    title: (from, to) => (from === to ? `日程：${from}开始` : `日程：${from}—${to}`),
    untimed: '日程',
    time: '时间',
    item: '内容',
    minutes: (n) => `${n}分钟`,
  },
  figureOf: {
    title: '看板视图',
  },
};
