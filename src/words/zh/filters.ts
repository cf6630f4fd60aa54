import { number, quoted } from '../format.ts';
import type { Words } from '../index.ts';
import { sentence, slot } from '../sentence.ts';

const NUMBERS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Words of the filters of the visits: their names, values, chips, and what is said when nothing fits. */
export const filters: Words['filters'] = {
  title: '筛选',
  set: (n) => `已选${number(n)}项`,

  facets: {
    period: { title: '规划期', chip: '时期', all: (n) => `全部${number(n)}个时期` },
    theme: { title: '主题', chip: '主题', all: (n) => `全部${number(n)}个主题` },
    direction: { title: '往来方向', chip: '方向', all: (n) => `全部${number(n)}种方向` },
    scope: { title: '范围', chip: '范围', all: (n) => `全部${number(n)}类范围` },
    partner: { title: '合作伙伴', chip: '伙伴', all: (n) => `全部${number(n)}家伙伴` },
    kind: { title: '伙伴类别', chip: '类别', all: (n) => `全部${number(n)}个类别` },
    outcome: { title: '成果', chip: '成果', all: (n) => `全部${number(n)}类成果` },
    commitment: { title: '承诺事项', chip: '承诺', all: (n) => `全部${number(n)}项` },
    country: { title: '国家和地区', chip: '国家和地区', all: (n) => `全部${number(n)}个国家和地区` },
    date: { title: '日期的确切程度', chip: '日期', all: (n) => `全部${number(n)}项` },
    person: { title: '人员', chip: '人员', all: (n) => `全部${number(n)}人` },
    format: { title: '会面形式', chip: '形式', all: (n) => `全部${number(n)}种形式` },
    year: { title: '年份', chip: '年份', all: (n) => `全部${number(n)}个年份` },
  },
  values: {
    formatNone: '未记录',
    outcomeNone: '未记录成果',
    commitmentOpen: '尚未了结',
    commitmentNone: '无未了结事项',
    date: {
      exact: '确知是哪一天',
      month: '只知道月份',
      year: '只知道年份',
      period: '一段时间内的某日',
      'one-of': '几个日期之一',
      about: '大约日期',
      uncertain: '日期存疑',
    },
  },

  valueSaid: (name, note, n) => [name, note, `${number(n)}次访问`].filter(Boolean).join('，'),
  any: '不限',
  anyOf: (n) => `不限，共${number(n)}项`,
  fewer: '收起',
  find: (facet) => `在“${facet}”中查找`,
  findHint: '查找',
  cut: (shown, all) => `已列出${number(all)}项中的${number(shown)}项，输入名称可查找其余`,
  noneFound: '没有这样的名称',
  clear: '清除',
  clearFacet: (facet) => `清除：${facet}`,
  clearAll: '全部清除',
  show: (n) => (n === 0 ? '没有符合的访问' : `查看${number(n)}次访问`),

  byYear: (certain, more, from, to) =>
    `${from}年至${to}年各年的访问（按其余筛选条件）：年份确定的${number(certain)}次${more ? '，另有几次可能属于不止一年' : ''}`,

  chips: '已选的筛选条件',
  remove: (name, value) => (name ? `移除${name}：${value}` : `移除${value}`),
  chosenVisits: (n) => `选定的${number(n)}次访问`,
  time: '时间',
  since: (from) => `${from}起`,
  until: (to) => `至${to}`,
  fromTo: (from, to) => `${from}至${to}`,

  searchLabel: '在访问中搜索',
  searchHint: '标题、伙伴、人员、词语',
  clearSearch: '清除搜索',
  searchChip: '搜索',
  quoted,

  ignored: (n) => (n === 1 ? '链接中有一处已忽略' : `链接中有${number(n)}处已忽略`),
  ignoredNote: (asked, more) => `其中的${asked}${more > 0 ? `等${number(more)}处` : ''}在这里找不到。`,

  nothingFits: (n) =>
    n === 1 ? '没有符合此条件的访问' : `没有同时符合${NUMBERS[n] ?? number(n)}项条件的访问`,
  nothingAtAll: (value, lang) => sentence`记录中没有符合“${slot('value', value, lang)}”的访问。`,
  loosen: (n) => (n === 1 ? '可以去掉这项条件：' : '可以放宽其中一项：'),
  without: (name, value, lang) =>
    sentence`去掉${slot('name', name && `${name}：`)}${slot('value', value, lang)}`,
  only: (name, value, lang) =>
    sentence`只看${slot('name', name && `${name}：`)}${slot('value', value, lang)}`,
  stillNone: '仍然没有',
  wouldGive: (n) => sentence`${slot('visits', number(n))}次访问`,
  removeOne: '移除',
  showOnly: '查看',
  or: '或',
};
