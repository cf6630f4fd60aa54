import { number } from '../format.ts';
import type { Words } from '../index.ts';

interface Common {
  readonly all: number;
  readonly shared: number;
}

const part = ({ all, shared }: Common, what: string, measure: string): readonly string[] => {
  if (all === 0) return [];
  return [
    shared === 0
      ? `${what}（${number(all)}${measure}）无一相同`
      : `${what}${number(all)}${measure}中有${number(shared)}${measure}相同`,
  ];
};

/** Words of the page that sets visits beside one another. */
export const compare: Words['compare'] = {
  common: (n, themes, partners, people) =>
    `${number(n)}次访问中，${[
      ...part(themes, '主题', '个'),
      ...part(partners, '伙伴', '家'),
      ...part(people, '人员', '名'),
    ].join('，')}。`,
  caption: (n) => `${number(n)}次访问对照，按时间先后`,
  what: '对照项',
  rows: {
    date: '日期',
    direction: '方向',
    format: '会面形式',
    place: '地点',
    partners: '合作伙伴',
    heads: '团长与主人',
    room: '其他在座人员',
    themes: '主题',
    outcomes: '成果与进展',
    sources: '来源',
  },
  same: (n) => (n === 2 ? '两次相同' : `${number(n)}次均相同`),
  shared: (shared, n) => {
    if (shared < n) return `${number(n)}次中有${number(shared)}次`;
    return n === 2 ? '两次均有' : `${number(n)}次均有`;
  },
  none: '未记录',
  noOutcome: '无记录',
  remove: '移除',
  removeSaid: (title) => `从对照中移除：${title}`,
  inList: '在访问中查看',
  missing: (n) => `有${number(n)}次访问找不到`,
  missingNote: (ids, more) => `记录中没有：${ids}${more > 0 ? `等${number(more)}项` : ''}。`,
  tooMany: (most, more) => `最多对照${number(most)}次访问，其后的${number(more)}次未列出。`,
  empty: '没有可对照的访问',
  emptyText: '请在访问的时间轴上选定两次以上访问，再作对照。',
  single: '只有一次访问，无从对照。请在访问的时间轴上再选一次。',
  choose: '前往访问',
};
