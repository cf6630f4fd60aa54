import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

const visits = (n: number) => `${number(n)}次访问`;

export const themes: Words['themes'] = {
  title: '主题',
  ranked: (n: number) => `${number(n)}个主题，按访问次数排列`,
  watched: '粗体：重点关注',
  isWatched: '（重点关注）',
  opens: (name: string, n: number) => `${name}：${visits(n)}`,
  empty: '尚无主题记录',
  emptyText: '主题保存在themes.json中；访问记录以来源中的用语注明主题。',

  lead: (n: number, since: number, orEarlier: boolean): Sentence =>
    sentence`自${since}年${orEarlier ? '或更早' : ''}以来${slot('all', visits(n))}`,
  leadOne: (when: string): Sentence => sentence`${slot('all', '一次访问')}，${when}`,
  ways: (inbound: number, outbound: number, joint: number): Sentence =>
    sentence`来访${slot('in', number(inbound))}次，出访${slot('out', number(outbound))}次${
      joint > 0 ? sentence`，他处或线上${slot('joint', number(joint))}次` : ''
    }`,
  last: (when: string, orLater: boolean): Sentence =>
    sentence`最近一次在${slot('last', when)}${orLater ? '或更晚' : ''}`,
  leadJoin: '；',
  leadEnd: '。',
  owing: (n: number, of: number): Sentence =>
    of === 1
      ? sentence`当时的约定${slot('owing', '尚未了结')}。`
      : sentence`其中${slot('owing', visits(n))}的承诺尚未了结。`,
  never: '在册访问尚未谈及该主题。',
  alsoCalled: '又作：',
  listJoin: '、',

  firstMention: '最早谈及',
  lastMention: '最近谈及',
  firstOf: (n: number) => `最早谈及：以下${number(n)}次之一`,
  lastOf: (n: number) => `最近谈及：以下${number(n)}次之一`,
  bothEnds: (n: number) => `以下${number(n)}次孰先孰后，日期未能断定`,
  onlyOnce: '唯一一次谈及',
  firstMet: '最早',
  moreEnds: (n: number) => `另有${number(n)}次`,
  periods: '按规划期：',
  timeline: '何时谈及',
  words: '来源用语',
  wordsNote: (terms: number, n: number) =>
    `据以认定${visits(n)}的${number(terms)}种说法；数字为使用同一说法的访问次数。`,
  moreWords: (n: number) => `另有${number(n)}种说法`,
  noWords: '记录中没有相应用语。',
  partners: (n: number) => `${number(n)}家伙伴谈及该主题`,
  met: (n: number) => `会见${number(n)}人`,
  ours: (n: number) => `我方${number(n)}人`,
  nobody: '记录中没有姓名。',
  onceOnly: (n: number) => `其余${number(n)}条，各一次`,
  more: (n: number) => `其余${number(n)}条`,
  visits: (n: number) => visits(n),
  open: '在列表中筛选',
  unknown: '没有这个编号的主题',
  unknownText: (id: string) => `记录中没有主题“${id}”。该链接可能来自较早的数据。`,
  all: '全部主题',
};
