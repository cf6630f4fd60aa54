import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';

const visits = (n: number) => `${number(n)}次访问`;
const sure = (certain: number, possible: number) =>
  possible === 0
    ? visits(certain)
    : certain === 0
      ? `可能有${number(possible)}次`
      : `确定的${number(certain)}次，最多可达${number(certain + possible)}次`;
const tiePair = (one: Slot, other: Slot, n: number): Sentence =>
  sentence`${one}与${other}谈得最多，各${number(n)}次`;

export const charts: Words['charts'] = {
  visits,
  sure,
  readout: '指向图形或用方向键移动即可读数，点击可打开相应访问。',
  readoutTouch: '点按图形可打开相应访问。',
  asOf: (n: number, day: string) => `据在册${visits(n)}；数据截至${day}。`,
  partner: '伙伴',
  theme: '主题',
  group: '主题类别',
  year: '年份',
  total: '访问',
  certain: '确定',
  possible: '可能另有',
  none: '无',
  way: { inbound: '来访', joint: '他处或线上', outbound: '出访' },
  mark: (name: string, what: string, n: number) => `${name}，${what}：${visits(n)}`,

  ranking: {
    none: '在册访问均未注明主题',
    few: (n: number) => `注明主题的访问只有${number(n)}次，不足以排名`,
    tiePair,
    tie: (themes: number, n: number) => `谈得最多的主题有${number(themes)}个，各${number(n)}次`,
    lead: (theme: Slot, n: number, of: number): Sentence =>
      sentence`${theme}谈得最多：${slot('of', number(of))}次访问中有${slot('n', number(n))}次`,
    watched: (theme: Slot, n: number): Sentence =>
      n === 0 ? sentence`；${theme}尚无记录` : sentence`；${theme}谈到${slot('watched', `${number(n)}次`)}`,
    summary: (themes: number, n: number) =>
      `${number(themes)}个主题，按谈及的访问次数排列，共${visits(n)}。每条分为来访、他处或线上、出访三段。`,
    watchedHead: '重点关注',
    byVisits: '按访问次数',
    elsewhere: '他处',
    note: '一次访问可涉及多个主题，因此各行相加多于访问总数。',
    all: (n: number) => `全部${number(n)}个主题`,
    byPartner: '按伙伴与规划期',
  },

  years: {
    none: '在册访问均未注明主题',
    few: (n: number) => `注明主题的访问只有${number(n)}次，不足以比较`,
    tiePair,
    tie: (groups: number, n: number) => `谈得最多的主题有${number(groups)}类，各${number(n)}次`,
    lead: (group: Slot, n: number, of: number): Sentence =>
      sentence`${group}谈得最多：${slot('of', visits(of))}中有${slot('n', number(n))}次`,
    steady: (year: number) => `${year}年以来，各类主题的比重变化不大`,
    rise: (group: Slot, from: number, to: number, year: number): Sentence =>
      sentence`${year}年起，${group}占访问的比重由${from}%升至${to}%`,
    fall: (group: Slot, from: number, to: number, year: number): Sentence =>
      sentence`${year}年起，${group}占访问的比重由${from}%降至${to}%`,
    riseAndFall: (rise: Sentence, fall: Slot, to: number): Sentence => sentence`${rise}；${fall}降至${to}%`,
    summary: (from: number, to: number, groups: number) =>
      `${from}年至${to}年每年的访问，按${number(groups)}类主题叠放。`,
    note: '一次访问在所谈及的每类主题中各计一次，因此柱高大于当年访问次数；各柱自图例最末一类起叠放。粗体为确定的次数，加号后的灰色数字为可能在当年的次数。',
    possible: '可能在当年',
    share: '占访问的百分比',
    before: (year: number) => `至${year - 1}年`,
    since: (year: number) => `${year}年起`,
    sides: (before: number, since: number) => `分别占${number(before)}次和${visits(since)}`,
    mark: (year: number, group: string, certain: number, possible: number) =>
      `${year}年，${group}：${sure(certain, possible)}`,
    column: (year: number, certain: number, possible: number) => `${year}年合计：${sure(certain, possible)}`,
    dashed: (year: number, possible: number) => `${year}年：可能在当年的${visits(possible)}`,
  },

  balance: {
    none: '没有来访或出访的记录',
    came: (inbound: number, outbound: number): Sentence =>
      sentence`来访多于出访：来访${slot('in', number(inbound))}次，${outbound === 0 ? '尚无出访' : sentence`出访${slot('out', number(outbound))}次`}`,
    went: (inbound: number, outbound: number): Sentence =>
      sentence`出访多于来访：出访${slot('out', number(outbound))}次，${inbound === 0 ? '尚无来访' : sentence`来访${slot('in', number(inbound))}次`}`,
    even: (inbound: number): Sentence =>
      sentence`来访与出访次数相同：来访${slot('in', number(inbound))}次，出访${slot('out', number(inbound))}次`,
    wentTo: (kind: string) => `；对${kind}则出访更多`,
    cameFrom: (kind: string) => `；${kind}则来访更多`,
    summary: '按伙伴类型，来访在中线左侧，出访在右侧。',
    kind: '伙伴类型',
    note: '一次访问涉及两类伙伴时，在两类中各计一次。',
  },

  matrix: {
    none: '尚无伙伴和主题的记录',
    empty: (empty: number, cells: number) => `尚未谈及之处：${number(cells)}组中有${number(empty)}组空白`,
    all: (cells: number) => `这些主题尚未谈及：${number(cells)}组均为空白`,
    full: '所列伙伴与我们谈过所列的每个主题',
    summary: (partners: number, themes: number) =>
      `${number(partners)}家伙伴对${number(themes)}个主题；每格为该伙伴谈及该主题的访问次数，按规划期分列。`,
    inEach: (slots: Sentence): Sentence => sentence`每格自左至右：${slots}`,
    before: (year: number) => `${year}年以前`,
    always: '所有年份',
    note: '次数越多，色块越高、越深。虚线：可能在该时期的访问。短横：无。点击一格可打开其访问。',
    shown: (partners: number, ofPartners: number, themes: number, ofThemes: number) =>
      `此处列出${number(ofPartners)}家伙伴中的${number(partners)}家、${number(ofThemes)}个主题中的${number(themes)}个：先列重点伙伴与关注主题，再按访问次数。`,
    gaps: (pairs: Sentence): Sentence => sentence`框出者尚无访问记录：${pairs}。`,
    gap: (partner: Slot, theme: Slot): Sentence => sentence`${partner}与${theme}`,
    gapJoin: '；',
    region: '伙伴与主题，可滚动',
    whole: '全部伙伴与其他维度',
    more: '列出更多伙伴与主题',
    fewer: '列出较少',
    cell: (partner: string, theme: string, n: number) => `${partner}，${theme}：${visits(n)}`,
    slot: (period: string, certain: number, possible: number) => `${period}：${sure(certain, possible)}`,
    first: '最早',
    last: '最近',
  },

  together: {
    none: '没有一次访问同时谈及两个主题',
    tie: (pairs: number, n: number) => `最常同时谈及的主题有${number(pairs)}对，各${number(n)}次`,
    lead: (one: Slot, other: Slot, n: number): Sentence =>
      sentence`最常同时谈及：${one}与${other}，共${slot('n', visits(n))}`,
    summary: (pairs: number) => `${number(pairs)}对主题，按同时谈及的访问次数排列。`,
    note: '实心：同时谈及两者的访问。外框：谈及其中较少一个的全部访问。',
    shown: (n: number, of: number) => `${number(of)}对中的${number(n)}对`,
    one: '主题一',
    other: '主题二',
    both: '同时谈及',
    ofOne: '谈及主题一',
    ofOther: '谈及主题二',
    of: (both: number, rarer: number) => `${number(rarer)}次中的${number(both)}次`,
    with: (one: Slot, other: Slot): Sentence => sentence`${one}与${other}`,
  },

  beside: {
    none: '这些访问未谈及其他主题',
    once: (themes: number) => `同一次访问还谈及另外${number(themes)}个主题`,
    tiePair: (one: Slot, other: Slot, n: number): Sentence =>
      sentence`最常与${one}、${other}同时谈及，各${number(n)}次`,
    tie: (themes: number, n: number) => `最常与${number(themes)}个主题同时谈及，各${number(n)}次`,
    lead: (theme: Slot, n: number, of: number): Sentence =>
      sentence`最常与${theme}同时谈及：${slot('of', visits(of))}中有${number(n)}次`,
    summary: (themes: number, n: number) =>
      `另外${number(themes)}个主题，按${visits(n)}中与该主题同时谈及的次数排列。`,
    note: (n: number) => `实心：同时谈及两者的访问。外框：谈及该主题的全部${visits(n)}。展开一行可见其访问。`,
    shown: (n: number, of: number) => `此处列出${number(of)}个主题中的${number(n)}个；表中列出全部。`,
    all: '谈及另一主题',
  },

  overTime: {
    none: '没有谈及该主题的访问记录',
    uncertain: (n: number) => (n === 1 ? '谈到一次，年份无法确定' : `共谈到${number(n)}次，年份均无法确定`),
    once: (year: number): Sentence => sentence`仅在${slot('year', `${year}年`)}谈到一次`,
    only: (year: number, n: number): Sentence =>
      sentence`仅在${slot('year', `${year}年`)}谈到，共${visits(n)}`,
    spread: (n: number, uncertain: boolean) =>
      `共谈到${number(n)}次，${uncertain ? '年份确定的' : ''}每年不超过一次`,
    peak: (year: string, n: number, upTo: number, rivalled: boolean): Sentence =>
      rivalled
        ? sentence`年份确定的访问以${slot('year', `${year}年`)}最多，有${number(n)}次`
        : sentence`${slot('year', `${year}年`)}谈得最多：${sure(n, upTo - n)}`,
    peakShared: (years: string, n: number, uncertain: boolean): Sentence => [
      uncertain ? `年份确定的访问以${years}年最多，各${number(n)}次` : `${years}年谈得最多，各${number(n)}次`,
    ],
    rival: (year: number, upTo: number): Sentence =>
      sentence`；${slot('rival', `${year}年`)}最多可达${number(upTo)}次`,
    summary: (from: number, to: number) => `${from}年至${to}年每年谈及该主题的访问。`,
    solid: (year: number, certain: number) => `${year}年：确定的${visits(certain)}`,
    note: '实心为确定的次数，虚线为可能在当年的次数。',
    mark: (year: number, certain: number, possible: number) => `${year}年：${sure(certain, possible)}`,
    shared: (mark: string, share: string) => `${mark}；比重：${share}`,
  },
};
