import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, type Slot, sentence, slot } from '../sentence.ts';
import { after, by, inRun, measure, type Noun, range, ranged, sure } from './period-counts.ts';
import { over } from './period-over.ts';

export const periods: Words['periods'] = {
  eyebrow: (years: string) => `规划期，${years}`,
  soFar: (day: string) => `截至${day}；该规划期尚未结束。`,
  ahead: (day: string) => `尚未开始；记录截至${day}。`,
  first: '这是记录中的第一个规划期，没有更早的规划期可比。',
  lengths: (now: number, then: number) => `两个规划期长短不同：${number(now)}年与${number(then)}年。`,
  nothing: '该规划期内没有访问记录。',
  nav: '前后的规划期',
  withPartner: '各规划期的访问',
  noVisit: '无访问',
  partnerThemes: '各规划期谈了哪些主题',
  previous: (name: string) => `上一个：${name}`,
  next: (name: string) => `下一个：${name}`,
  print: '打印',
  onTimeline: '在时间轴上查看',
  atAGlance: (name: Slot): Sentence => sentence`${name}一览`,
  more: (n: number) => `其余${number(n)}条`,
  space: '',

  range,
  sure,
  figures: {
    label: (n: string, what: string) => `${n}${what}`,
    visits: (certain: number, possible: number) => after('次访问', certain, possible),
    partners: (certain: number, possible: number) => after('家伙伴', certain, possible),
    countries: (certain: number, possible: number) => after('个国家和地区', certain, possible),
    agreements: (certain: number, possible: number) => after('项签署或续签的协议', certain, possible),
    open: (certain: number, possible: number) => after('项承诺未了结', certain, possible),
    before: (name: Slot, day: string, certain: number, possible: number): Sentence =>
      sentence`${name}${day === '' ? '' : `（至${day}）`}：${number(certain)}${possible > 0 ? `，最多可达${number(certain + possible)}` : ''}`,
  },

  compared: (change, noun, now, then, name, day): Sentence => {
    const [, what] = measure[noun];
    const before = sentence`${inRun(name)}${by(day)}`;
    if (now[0] + now[1] === 0)
      return sentence`${day === '' ? '没有' : '迄今没有'}${what}；${before}为${ranged(noun, ...then)}。`;
    switch (change) {
      case 'more':
        return sentence`${what}多于${before}：${ranged(noun, ...now)}，此前为${ranged(noun, ...then)}。`;
      case 'fewer':
        return sentence`${what}少于${before}：${ranged(noun, ...now)}，此前为${ranged(noun, ...then)}。`;
      case 'same':
        return sentence`${what}与${before}相同：${ranged(noun, ...now)}。`;
      case 'open':
        return sentence`${sure(noun, ...now)}；${before}为${ranged(noun, ...then)}。部分日期存疑，尚难断定何者更多。`;
    }
  },
  alone: (noun: Noun, certain: number, possible: number): string =>
    certain + possible === 0 ? `没有${measure[noun][1]}记录。` : `${sure(noun, certain, possible)}。`,

  done: {
    title: '做了什么',
    caption: '按年份与出访、来访分列的访问',
    all: '全部访问',
    whole: '合计',
    cell: (what: string, when: string, said: string) => `${what}，${when}：${said}`,
    note: '加号后的数字为可能在该年或该规划期的访问。',
    upTo: (day: string) => `至${day}`,
  },

  partners: {
    title: '与谁往来',
    fresh: (n: number) => `新伙伴${number(n)}家`,
    freshNote: '此前没有会见记录',
    again: (n: number) => `再次会见${number(n)}家`,
    againNote: '该规划期之前也曾会见',
    lapsed: (n: number, running: boolean) => `${running ? '尚未' : '未再'}会见${number(n)}家`,
    lapsedNote: (name: Slot): Sentence => sentence`${inRun(name)}曾会见；附此前最近一次访问`,
    earlierNote: '该规划期之前曾会见；附此前最近一次访问',
    unsure: (n: number) => `另有${number(n)}家：因日期存疑，不能断定是否会见或是否为新伙伴`,
    earlier: (n: number) => `更早曾会见${number(n)}家`,
    none: '无',
    opens: (name: string, said: string) => `${name}：${said}`,
    last: (name: string, when: string) => `${name}，最近一次${when}`,
    countries: (n: number) => `${number(n)}个国家和地区`,
    countriesNote: '按伙伴所在地；部分伙伴未注明',
    newHere: '新',
    newCountry: '上一规划期没有',
    gone: (n: number, name: Slot, running: boolean): Sentence =>
      sentence`${inRun(name)}的伙伴有${number(n)}家${running ? '迄今尚未' : '未再'}会见。`,
  },

  themes: {
    title: '谈了什么',
    rise: (theme: Slot, from: number, to: number): Sentence =>
      sentence`${theme}上升最多，占访问的比重由${from}%升至${to}%`,
    fall: (theme: Slot, from: number, to: number): Sentence =>
      sentence`${theme}下降最多，占访问的比重由${from}%降至${to}%`,
    join: '；',
    end: '。',
    level: '各主题的比重变动均不到五个百分点。',
    thin: '其中一个规划期访问过少，不足以比较各主题的比重。',
    noneNamed: '没有访问注明主题。',
    silent: (n: number): string => `有${number(n)}个主题未曾谈及。`,
    theme: '主题',
    visits: '访问',
    share: '比重',
    before: '此前',
    change: '变动',
    caption: '各主题的访问次数，及其在本规划期与上一规划期的比重',
    percent: (n: number) => `${n}%`,
    points: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'),
    doubt: '存疑的日期可能使升降相反',
    few: '过少，不足为据',
    rising: '上升',
    falling: '下降',
    note: (n: number, then: number) =>
      `比重以确定在本规划期的${number(n)}次访问${then > 0 ? `、上一规划期的${number(then)}次访问` : ''}为准；变动为百分点。不足3次：过少，不足为据。横线：本期比重；竖记：此前比重。`,
    noteAlone: (n: number) => `比重以确定在本规划期的${number(n)}次访问为准。`,
    noVisit: '未谈及：',
    had: (n: number) => `此前${number(n)}次`,
    listJoin: '、',
  },

  agreed: {
    title: '谈成了什么',
    others: (n: number): string => `另有其他成果${number(n)}项。`,
    otherTitle: '其他成果',
    partly: (listed: number, of: number) =>
      `此处列出${number(of)}次有成果的访问中最近${number(listed)}次的。`,
    perhaps: '日期存疑，可能不在本规划期',
    morePartners: (n: number) => `等${number(n + 1)}家`,
  },

  promised: {
    title: '承诺而尚未落实的',
    none: '没有未了结的承诺。',
    open: (n: number, agreements: number, unreported: number): Sentence => {
      const report =
        unreported === n
          ? '均未见落实的报告'
          : unreported === 0
            ? '均有报告'
            : `其中${number(unreported)}项没有报告`;
      const kinds =
        agreements === 0 ? '' : agreements === n ? '，即上列协议' : `，其中${number(agreements)}项为上列协议`;
      return sentence`${slot('open', `${number(n)}项承诺未了结`)}${kinds}；${report}。`;
    },
    many: (n: number): Sentence => sentence`${slot('open', `${number(n)}项承诺未了结`)}。`,
    doubted: (n: number): Sentence => [`其中${number(n)}项日期不确定，未必属于这一时期。`],
    thenOpen: (n: number, name: Slot, day: string, doubted: boolean): Sentence =>
      sentence`${inRun(name)}${by(day)}的承诺${doubted ? '最多' : ''}有${slot('thenOpen', number(n))}项未了结。`,
    what: '事项',
    date: '访问',
    with: '对方',
    waiting: '至少已等',
    caption: '协议以外未了结的承诺，等待最久者在前',
    noReport: '未见落实',
    waitingFor: (duration: string) => `至少已等${duration}`,
    lineJoin: '，',
  },

  over,

  foot: (name: string, n: number, of: number, day: string) =>
    `${name} · ${number(of)}次访问中的${number(n)}次 · 数据截至${day}`,
  unknown: '没有这个编号的规划期',
  unknownText: (id: string) => `dashboard.json中没有规划期“${id}”。`,
  thereAre: '现有：',
  noPeriods: '其中没有任何规划期。',
  allThemes: '主题',
};
