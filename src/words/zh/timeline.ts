import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { sentence, slot } from '../sentence.ts';

const visits = (n: number): string => `${number(n)}次访问`;

const upTo = (certain: number, most: number): string => (most > certain ? `，最多可达${number(most)}次` : '');

const selection = (selected: boolean): string => (selected ? '所选访问中，' : '');

const range = ({ certain, most }: { readonly certain: number; readonly most: number }): string =>
  certain === most ? number(most) : `${number(certain)}至${number(most)}`;

export const timeline: Words['timeline'] = {
  title: '来访与出访时间轴',
  spanLabel: '显示的时间',
  all: '全部',
  planBrief: (name) => name,
  planBriefest: (name) => name,
  planYears: (name, from, to) => `${name}，${from}—${to}`,
  months: (fromYear, fromMonth, toYear, toMonth) => {
    if (fromMonth === 1 && toMonth === 12)
      return fromYear === toYear ? `${fromYear}年` : `${fromYear}—${toYear}年`;
    if (fromYear !== toYear) return `${fromYear}年${fromMonth}月—${toYear}年${toMonth}月`;
    return fromMonth === toMonth ? `${fromYear}年${fromMonth}月` : `${fromYear}年${fromMonth}—${toMonth}月`;
  },
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  earlier: '更早',
  later: '更晚',
  moreTimes: '更多时间',

  headline: {
    none: '尚无记录',
    noneFits: '没有符合条件的访问',
    noneThen: (span, selected) => `${span}没有${selected ? '符合条件的' : ''}访问记录`,
    one: (when, selected) => `${selected ? '符合条件的访问一次' : '有记录的访问一次'}：${when}`,
    two: (a, b, selected) => `${selected ? '符合条件的访问两次' : '有记录的访问两次'}：${a}，${b}`,
    fullest: (year, certain, most, selected) =>
      most > certain
        ? sentence`${selection(selected)}${year}年往来最密：确定在当年的${slot('year', `${number(certain)}次`)}${upTo(certain, most)}`
        : sentence`${selection(selected)}${year}年往来最密：${slot('year', `${number(certain)}次`)}`,
    mostCertain: (year, certain, other, most, selected) =>
      sentence`${selection(selected)}年份确定的访问以${year}年最多，为${slot('year', `${number(certain)}次`)}；${other}年最多可达${slot('other', `${number(most)}次`)}`,
    shared: (years, each, most, selected) =>
      sentence`${selection(selected)}${years.map((year) => `${year}年`).join('和')}往来最密：${most > each ? '确定在当年的' : ''}各${number(each)}次${upTo(each, most)}`,
    even: (each, selected) => `${selection(selected)}每年都不超过${number(each)}次`,
    unsure: (n, from, to) => sentence`${from}至${to}年间有${slot('all', visits(n))}，具体年份均不确定`,
    within: (span, certain, most, selected) =>
      certain === 0
        ? sentence`${selection(selected)}${span}：没有确定在此期间的访问，最多可达${slot('all', `${number(most)}次`)}`
        : most > certain
          ? sentence`${selection(selected)}${span}：确定的${slot('all', `${number(certain)}次`)}，最多可达${number(most)}次`
          : sentence`${selection(selected)}${span}：${slot('all', visits(certain))}`,
  },
  summary: (n, span, inbound, outbound, joint) =>
    n === 0
      ? `${span}，没有访问。`
      : `${span}，共${visits(n)}：来访${number(inbound)}次，出访${number(outbound)}次，其他地点或线上${number(joint)}次。`,
  keysHint:
    '方向键在访问之间移动，回车键打开，空格键选中。加号、减号和数字0缩放，翻页键和方括号键转到其他时间。',

  side: { inbound: '来访', outbound: '出访', joint: '他处或线上' },
  sideOf: (total) => `共${number(total)}次`,
  sideGap: '，',
  sideDoor: {
    inbound: (n) => `来访${number(n)}次`,
    outbound: (n) => `出访${number(n)}次`,
    joint: (n) => `其他地点或线上${number(n)}次`,
  },
  allYears: '全部年份',
  overview: '全部年份及当前显示的时间',
  from: '起点',
  to: '终点',

  key: '图例',
  legend: {
    inbound: '来访：对方到校',
    outbound: '出访：我方前往',
    joint: '他处或线上',
    span: '持续多日',
    month: '该月某日',
    year: '该季或该年某日',
    window: '此区间内某日',
    beads: '其中某一日',
    about: '大约此时',
    uncertain: '日期存疑',
    possible: '浅色：可能在此时；放大可见单次访问',
    filtered: '淡色：不符合筛选条件',
  },
  named: (n, of) => (n === of ? `${number(of)}次均已标出名称` : `${number(of)}次中标出${number(n)}次`),
  moreBrief: (n) => `另${number(n)}次`,
  counted: (n) => `${visits(n)}以柱表示`,
  nothingYet: (year) => `${year}年尚无记录`,
  nothingYetBefore: (year) => `${year}年尚无记录；`,
  asOf: (day) => `数据截至${day}`,
  today: (day) => `今天，${day}`,
  empty: '这段时间没有访问记录。',
  perBin: (n, step) =>
    `${{ day: '每日', week: '每周', month: '每月', quarter: '每季', year: '每年' }[step]}${number(n)}次`,

  comma: '，',
  yearVisits: visits,

  down: {
    came: (n) => `来访 ${number(n)}`,
    went: (n) => `${number(n)} 出访`,
    joint: (n) => `他处 ${number(n)}`,
    noneYet: '尚无',
    pale: '斜线：年份不确定，列在最早的一年。5–8：确定5次，最多8次',
    row: (year, came, went, joint) =>
      came.most + went.most + joint.most === 0
        ? `${year}年：无访问`
        : `${year}年：来访${range(came)}次，出访${range(went)}次，他处${range(joint)}次`,
  },
};
