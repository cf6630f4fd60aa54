import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';

type Own = Words['matrix'];
type Measure = keyof Own['measures'];
type Axis = Parameters<Own['lines']>[0];

const figure: Readonly<Record<Measure, (n: number) => string>> = {
  visits: (n) => `${number(n)}次访问`,
  people: (n) => `${number(n)}人次`,
  agreements: (n) => `${number(n)}项协议`,
  open: (n) => `${number(n)}项未了结承诺`,
};

const noun: Readonly<Record<Measure, string>> = {
  visits: '访问',
  people: '参加人员记录',
  agreements: '协议',
  open: '未了结承诺',
};

const axis: Own['axis'] = {
  partner: '伙伴',
  kind: '伙伴类别',
  scope: '范围',
  country: '国家和地区',
  theme: '主题',
  group: '主题类别',
  period: '规划期',
  year: '年份',
  direction: '往来方向',
};

/** With the measure word of each. */
const lines: Readonly<Record<Axis, string>> = {
  partner: '家伙伴',
  kind: '类伙伴',
  scope: '类范围',
  country: '个国家和地区',
  theme: '个主题',
  group: '类主题',
  period: '个规划期',
  year: '个年份',
  direction: '种往来方向',
};

const among: Readonly<Record<Axis, (name: Slot) => Sentence>> = {
  partner: (name) => sentence`与${name}`,
  kind: (name) => sentence`与“${name}”类伙伴`,
  scope: (name) => sentence`与“${name}”伙伴`,
  country: (name) => sentence`与${name}的伙伴`,
  theme: (name) => sentence`谈及${name}`,
  group: (name) => sentence`谈及“${name}”类主题`,
  period: (name) => sentence`“${name}”期间`,
  year: (name) => sentence`${name}年`,
  direction: (name) => sentence`方向为“${name}”`,
};

const sure = (measure: Measure, certain: number, possible: number): string =>
  possible === 0
    ? figure[measure](certain)
    : certain === 0
      ? `可能有${figure[measure](possible)}`
      : `确定的${figure[measure](certain)}，最多可达${number(certain + possible)}`;

/** Words of the matrix: two axes, what is counted, and what an empty cell means. */
export const matrix: Own = {
  title: '往来覆盖',
  axis,
  lines: (id, n) => `${number(n)}${lines[id]}`,
  measures: { visits: '访问', people: '人次', agreements: '协议', open: '未了结承诺' },

  ready: '常用视图',
  plans: '各规划期的伙伴 × 主题',
  years: '主题 × 年份',
  countries: '国家和地区 × 规划期',
  never: (theme) => sentence`谁从未谈及${theme}`,

  rows: '行',
  columns: '列',
  by: '每格之中',
  byNothing: '一个数字',
  byEach: { period: '按规划期', scope: '按范围', direction: '按往来方向', group: '按主题类别' },
  measure: '统计',
  swap: '行列互换',
  asList: (n) => sentence`${slot('list', `以列表查看这${number(n)}次访问`)}`,
  csv: '下载CSV',
  possiblyMore: (name) => `${name}，可能另有`,

  sure,
  cell: (names, measure, certain, possible) =>
    `${names.join('，')}：${certain + possible === 0 ? '无' : sure(measure, certain, possible)}`,
  all: '合计',
  total: (name, measure, certain, possible) => `${name}合计：${sure(measure, certain, possible)}`,
  totalAll: (measure, certain, possible) => `总计：${sure(measure, certain, possible)}`,

  nothing: '没有可以列出的内容',
  nothingNote: '记录中没有这一轴的内容，或者筛选后没有剩下。',
  empty: (empty, cells) =>
    empty === 0
      ? [`${number(cells)}格之中没有空格`]
      : empty === cells
        ? [`${number(cells)}格全部为空`]
        : [`${number(cells)}格之中有${number(empty)}格为空`],
  fullest: (row, column, what) => sentence`；最多的是${row} × ${column}，有${what}`,
  noneHasMore: (measure, n) => [`；每格最多${figure[measure](n)}`],
  without: (measure, n, of, id, line) =>
    sentence`${number(of)}${lines[id]}中，有${number(n)}${lines[id].slice(0, 1)}没有${line}的${noun[measure]}`,
  among: (id, name) => among[id](name),
  amongJoin: '',
  amongOrder: ['period', 'year', 'partner', 'country', 'scope', 'kind', 'direction', 'theme', 'group'],

  key: '短横表示空格：点按可看它意味着什么、谁能推动。墨色越深，数目越大。',
  keyPossible: '虚线框：可能在该时段的访问，也可能在别的时段。',
  keyLayers: (layers) => `每格自左至右：${layers}。`,
  counted: '一次访问可在几格之中，合计时只计一次。',
  people: '人次：每人每次访问计一次。',
  outside: (n, id) => `另有${number(n)}次访问不属于任何${axis[id]}，不在表中。`,
  keys: '方向键移动，回车打开或排序，F2转到格内的下一项。',

  noteJoin: '',

  grid: (rows, columns) => `${rows}与${columns}的对照表`,
  sortRows: (name) => `各行按${name}排序`,
  sortColumns: (name) => `各列按${name}排序`,
  byName: '名称',
  byTotal: '合计',

  no: (measure, its, when) => sentence`${when && `${when}，`}没有${its}的${noun[measure]}`,
  some: (measure, its, certain, possible, when) =>
    sentence`${when && `${when}，`}${its}的${noun[measure]}：${slot('n', sure(measure, certain, possible))}`,
  filtered: '在所选条件之下',
  visitsThen: (n) => sentence`访问有${slot('n', `${number(n)}次`)}。`,
  unfiltered: (n) => sentence`不加筛选则有${slot('n', figure.visits(n))}。`,
  neverAtAll: '不加筛选也没有。',
  side: (line, n, last) =>
    n === 0
      ? sentence`没有${line}的访问。`
      : sentence`${line}的访问共${slot('n', `${number(n)}次`)}，最近一次为${slot('last', last)}。`,
  partnersWho: (line) => sentence`有过${line}的访问的伙伴`,
  partnersBoth: '两者都有访问的伙伴',
  knowBoth: '两方面的访问都参加过的人员',
  nobody: '没有记录。',
  times: (one, other) => (one === other ? `各${number(one)}次` : `分别${number(one)}次和${number(other)}次`),
  more: (n) => `另有${number(n)}项`,
  closeCell: '关闭本格说明',

  showMore: (shown, all) => `已列出${number(all)}行中的${number(shown)}行，继续显示`,
  orderRows: '排序',
  orderUsual: '通常顺序',
  orderMost: '由多到少',
  orderFewest: '由少到多',
  orderName: '按名称',
  orderIn: (name, fewest) => `${name}：${fewest ? '由少到多' : '由多到少'}`,
  orderedRows: (order) => `行：${order}。`,
  orderedColumns: (order) => `列：${order}。`,
  ordered: {
    total: (fewest) => (fewest ? '由少到多' : '由多到少'),
    name: (back) => (back ? '按名称倒序' : '按名称'),
    line: (name, fewest) => `按${name}${fewest ? '由少到多' : '由多到少'}`,
  },
  orderBack: '恢复通常顺序',
  leftOut: (columns, ofColumns, rows, ofRows) =>
    `本页印出${number(ofColumns)}列中的${number(columns)}列、${number(ofRows)}行中的${number(rows)}行；其余见屏幕和CSV文件。`,
};
