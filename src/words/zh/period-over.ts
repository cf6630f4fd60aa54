import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import { by, inRun, ranged } from './period-counts.ts';

export const over: Words['periods']['over'] = {
  by: '统计单位',
  period: '规划期',
  year: '年份',
  up: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`占访问的比重由${from}%升至${inRun(name)}的${to}%；${slot('now', said)}`,
  down: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`占访问的比重由${from}%降至${inRun(name)}的${to}%；${slot('now', said)}`,
  level: (from: number, to: number, name: Slot, said: string): Sentence =>
    sentence`${inRun(name)}占访问的${to}%，与此前（${from}%）相近；${slot('now', said)}`,
  doubt: '；存疑的日期可能使升降相反',
  part: (name: Slot, day: string): Sentence => sentence`；${inRun(name)}只计${by(day)}`,
  few: (now: Slot | string, name: Slot, then: Slot | string, beforeName: Slot): Sentence =>
    sentence`访问过少，不足以断定升降：${inRun(name)}${now}，${inRun(beforeName)}${then}`,
  count: (certain: number, possible: number): string =>
    certain + possible === 0 ? '没有' : ranged('visits', certain, possible),
  thin: (n: number): Sentence =>
    sentence`访问过少，尚无两个规划期可作比较；谈及该主题的有${slot('all', `${number(n)}次访问`)}`,
  none: '没有谈及该主题的访问记录',
  summary: '每个规划期谈及该主题的访问次数，及其占该规划期全部访问的比重。',
  note: '横条：占确定在该规划期的访问的比重；虚线：最大可能的比重。加号后的数字为可能在该规划期的访问。',
  before: (year: number) => `${year}年以前`,
  visits: '访问',
  all: '全部访问',
  share: '比重',
  shareOf: (percent: number, of: number) => `${number(of)}次的${percent}%`,
  tooFew: (of: number, upTo: number) => (upTo === 0 ? '没有任何访问' : `仅${number(of)}次，不足为据`),
  running: (day: string) => `，截至${day}`,
  cell: (name: string, said: string) => `${name}：${said}`,
};
