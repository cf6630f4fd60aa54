import { languageName, number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

type Figures = Parameters<Words['visits']['result']>[0];

function ways(n: Figures): Sentence {
  const parts = [
    n.inbound > 0 && sentence`来访${slot('inbound', number(n.inbound))}次`,
    n.outbound > 0 && sentence`出访${slot('outbound', number(n.outbound))}次`,
    n.joint > 0 && sentence`在他处会面${slot('joint', number(n.joint))}次`,
  ].filter((p) => p !== false);
  return parts.flatMap((p, i) => (i === 0 ? p : ['，', ...p]));
}

const openOnes = (open: number): Sentence =>
  open === 0 ? ['没有未办结的承诺。'] : sentence`${slot('open', number(open))}项承诺尚未办结。`;

const sureOnes = ({ shown, sure }: Figures): string =>
  sure === undefined || sure === shown
    ? ''
    : `（确定在此期间的${number(sure)}次，可能的${number(shown - sure)}次）`;

const askedOnes = ({ asked }: Figures): string => {
  if (!asked) return '';
  return asked.agreements ? `，共有${number(asked.n)}份协议` : `，共有此类成果${number(asked.n)}项`;
};

export const visits: Words['visits'] = {
  title: '访问',
  result: (n) =>
    n.shown === n.total
      ? sentence`共${slot('shown', number(n.shown))}次访问${sureOnes(n)}${askedOnes(n)}：${ways(n)}；${openOnes(n.open)}`
      : sentence`${number(n.total)}次访问中的${slot('shown', number(n.shown))}次${sureOnes(n)}${askedOnes(n)}：${ways(n)}；${openOnes(n.open)}`,
  shownOf: (shown, total) => `${number(total)}次访问中的${number(shown)}次`,
  grouped: { newest: '按可能的最早年份分组，由近及远。', oldest: '按可能的最早年份分组，由远及近。' },
  orderLabel: '排序',
  order: { newest: '由近及远', oldest: '由远及近' },
  viewLabel: '显示方式',
  views: { list: '列表', table: '表格' },
  found: '这些词还见于',
  foundKinds: { partners: '合作伙伴', people: '人员', themes: '主题' },
  moreFound: (n) => `另有${number(n)}项`,
  inYear: (n) => `${number(n)}次访问`,
  underYear: (short, year) => short.replace(new RegExp(`^${year}年(?=\\d)`), ''),
  quote: (words) => `“${words}”`,
  comma: '、',
  placeComma: '，',
  also: '另涉及',
  andMore: (n) => `等，另有${number(n)}项`,
  morePartners: (n) => `等，另有${number(n)}家`,
  noOutcome: '无记录',
  lines: {
    signed: (n) => (n === 1 ? '已签协议' : `已签${number(n)}份协议`),
    renewed: (n) => (n === 1 ? '已续签协议' : `已续签${number(n)}份协议`),
    open: (n) => `${number(n)}项承诺未办结`,
    closed: (n) => `${number(n)}项其他成果`,
  },
  noReport: '未见后续',
  searching: (total) => `正在${number(total)}次访问中搜索……`,
  tableCut: {
    newest: (shown, total) =>
      `${number(total)}次访问中最近的${number(shown)}次。表头排序仅限这些，其余请用筛选查看。`,
    oldest: (shown, total) =>
      `${number(total)}次访问中最早的${number(shown)}次。表头排序仅限这些，其余请用筛选查看。`,
  },
  wholeList: (n) => `列表共有${number(n)}次访问，视野之外的随滚动显示。`,
  drawAll: '全部显示，以便在页面内查找',
  columns: {
    date: '日期',
    direction: '方向',
    visit: '访问',
    partners: '合作伙伴',
    themes: '主题',
    outcomes: '成果',
  },
  tableCaption: (n) => `${number(n)}次访问`,

  people: (n) => sentence`记录${slot('people', number(n))}人`,
  openCommitments: (n) => sentence`${slot('open', number(n))}项承诺未办结`,
  partial: '仅读到部分报道',
  crumbs: '所在位置',
  print: '打印',
  room: {
    title: '在座人员',
    order: '先列团长与主人，其余依来源顺序',
    third: '同席的第三方',
    elsewhere: '未注明单位',
    nobody: '记录中没有具名人员',
    nobodyAtAll: '记录中没有参加者的姓名。',
    postJoin: '，',
  },
  evidence: {
    title: '涉及主题与出处',
    aside: '来源用语',
    asideParagraphs: '来源用语及所在段落',
    paragraphs: (paragraphs) => `第${paragraphs}段`,
    noParagraph: '段落未记录',
    noTerms: '未摘录用语',
    none: '这次访问没有记录主题。',
  },
  discussed: '讨论内容',
  outcomes: {
    heading: (n) => {
      if (n.all === 0) return '没有记录成果';
      if (n.open === 0) return n.all === 1 ? '1项成果，已办结' : `${number(n.all)}项成果，均已办结`;
      const what = n.intended === n.open ? '意向' : '承诺';
      const state =
        n.unreported === n.open
          ? '未见后续'
          : n.unreported === 0
            ? '尚未办结'
            : `其中${number(n.unreported)}项未见后续`;
      const rest = n.all - n.open;
      return `${number(n.open)}项${what}，${state}${rest > 0 ? `；另有${number(rest)}项已办结` : ''}`;
    },
    none: '目前读到的来源没有提及协议或下一步安排。',
    rule: '只有后来的访问、协议或报道说明已经完成，承诺才算办结。',
    agreedNoReport: (status, noReport) => `${status}，${noReport}`,
    waiting: (duration) => `至少已等${duration}`,
    overdue: '已过期限',
    owner: '负责方',
    due: '期限',
    ownerAndDue: '负责方与期限',
    notRecorded: '未记录',
    ledger: { what: '商定或拟办事项', with: '对方', waiting: '至少已等', caption: '未办结的承诺' },
    shown: (shown, total) =>
      shown === total
        ? sentence`全部${slot('all', number(total))}项未办结的承诺`
        : sentence`${slot('all', number(total))}项未办结承诺中的${number(shown)}项`,
    noneOpen: '没有未办结的承诺。',
  },
  sources: {
    title: () => '来源',
    published: (date) => `${date}发布`,
    undated: '页面未注明日期',
    repost: '仅见于转载',
    noLink: '未记录网址',
    none: '这次访问没有记录来源。',
    partial: '只读到报道的一部分，人员、用语和成果可能不全。',
  },
  facts: {
    title: '基本信息',
    when: '时间',
    basis: '日期依据：',
    where: '地点',
    partners: '合作伙伴',
    period: '规划期',
    format: '形式',
    record: '本条记录',
    filled: (n, of) => (n === of ? `${number(of)}项均已填写。` : `${number(of)}项中已填${number(n)}项。缺：`),
  },
  language: (code) => languageName('zh-CN', code),
  fields: {
    exactDate: '确切日期',
    format: '会见形式',
    place: '地点',
    head: '团长',
    theirs: '对方人员',
    ours: '我方人员',
    themes: '主题',
    paragraphs: '各主题所在段落',
    discussed: '讨论内容',
    outcomes: '成果',
    sources: '来源',
  },
  ruler: {
    here: '访问：其间某日',
    lasted: '访问：在此期间',
    oneOf: '访问：其中一日',
    about: '访问：约在此时',
    doubtful: '访问：此时，若来源无误',
    page: '页面发布',
    name: (when) => `访问时间：${when}。`,
    pageName: (when) => `来源页面日期为${when}。`,
  },
  neighbours: {
    title: '与相同伙伴的前后往来',
    nav: '同一伙伴的访问',
    only: () => '没有其他访问记录的伙伴：',
    first: '此前没有记录',
    last: '此后没有记录',
    position: (n, of) => `共${number(of)}次，此为第${number(n)}次`,
    before: '上一次',
    after: '下一次',
  },
  unknown: {
    title: '没有这一访问',
    text: (id) => `记录中没有编号为“${id}”的访问，可能已改名或未能读入。`,
    all: '全部访问',
  },
};
