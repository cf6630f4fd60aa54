import type { Words } from '../index.ts';
import { sentence, slot } from '../sentence.ts';

export const partners: Words['partners'] = {
  title: '合作伙伴',
  shownAll: (n, countries) =>
    sentence`${slot('all', n)}个合作伙伴，分布在${slot('countries', countries)}个国家和地区`,
  shownSome: (n, all) => sentence`共${slot('all', all)}个合作伙伴，此处为其中${n}个`,
  partners: (n) => `${n}个`,
  show: (n) => (n === 0 ? '没有符合条件的' : `显示${n}个合作伙伴`),
  find: '查找合作伙伴',
  findHint: '名称、城市或简介',
  kind: '类型',
  scope: '范围',
  country: '国家或地区',
  sort: '排序',
  sortBy: { visits: '访问次数', name: '名称', last: '最近访问', country: '国家和地区' },
  as: '显示方式',
  asOf: { cards: '卡片', table: '表格' },
  clear: '全部清除',
  nothing: '没有符合条件的合作伙伴',
  nothingHelp: '请放宽一项条件，或换一个名称查找。',
  groupMany: '访问五次及以上',
  groupSome: '访问二至四次',
  groupOne: '访问一次',
  groupYear: (year) => `最近一次访问在${year}年`,
  groupNever: '尚无访问记录',
  groupNoCountry: '国家和地区未记录',
  groupYearOpen: '最近一次访问的年份不确定',

  columns: {
    partner: '合作伙伴',
    kind: '类型',
    place: '所在地',
    visits: '访问',
    signed: '签约',
    open: '未办结',
    last: '最近联系',
  },
  tableCaption: '合作伙伴及其访问、签约、未办结的承诺和最近联系',

  seal: (name) => `${name}的印章`,
  openPartner: '打开合作伙伴页',
  counts: {
    visits: (n) => sentence`${slot('n', n)}次访问`,
    inbound: (n) => sentence`来访${slot('n', n)}次`,
    outbound: (n) => sentence`出访${slot('n', n)}次`,
    joint: (n) => sentence`其他地点或线上${slot('n', n)}次`,
    last: (when) => sentence`最近一次${slot('n', when)}`,
    open: (n) => sentence`${slot('n', n)}项承诺未办结`,
  },

  allVisits: '全部访问',
  crumbs: '本页位置',
  fromVisit: (when) => sentence`来自${slot('visit', when)}的访问`,
  also: '又称',
  represents: '代表',
  partOf: '隶属于',
  parts: () => '下属单位：',

  between: '、',
  within: '，',

  figures: {
    visits: (inbound, outbound, joint) => {
      const ways = [`来访${inbound}次`, `出访${outbound}次`, joint > 0 ? `其他${joint}次` : ''].filter(
        Boolean,
      );
      return `次访问：${ways.join('，')}`;
    },
    met: '与',
    people: '记录中写明的对方人数与我方人数',
    peopleLabel: (n) => `对方${n}人`,
    oursLabel: (n) => `我方${n}人`,
    signed: () => '项协议（含续签）',
    intentionsOnly: '；仅有合作意向',
    shared: () => '，签于与其他伙伴共同参加的访问',
    open: () => '项承诺未办结',
    noReport: (without, of) => {
      if (of === 0 || without === 0) return '';
      if (without < of) return `，其中${without}项未见报道`;
      return of === 1 ? '，未见后续报道' : '，均未见后续报道';
    },
    since: '距最近一次访问，',
    first: '；首次',
    sinceNone: '尚无访问',
  },

  timeline: (all) => `短刻线为全部${all}次访问，供对照`,
  gap: (duration) => `${duration}没有记录`,

  themesIn: '对方为何而来',
  themesMany: '访问涉及的主题',
  themesPhrases: '来源中的词语数，以及与各伙伴的访问总次数',
  themesVisits: '与该伙伴的访问次数，以及与各伙伴的总次数',
  visits: (n) => `${n}次访问`,
  on: '时间',
  lastOn: '最近',
  phrases: (n) => `来源中的${n}处词语`,
  noOtherVisit: '无其他访问',
  visitsInAll: (n) => `共${n}次访问`,
  neverRaised: '从未谈及',
  noThemes: '这些访问的记录没有写明主题。',
  themesMore: (n, all) => `共${all}个主题，此处${n}个`,
  showAll: (n) => `显示全部${n}个`,
  showFewer: '收起',

  people: '见过的人',
  directory: '人员名录',
  head: '团长',
  timesMet: (n) => `见过${n}次`,
  knownFaces: (n) => `对方有${n}人见过不止一次。`,
  postsAsOf: (years) => `职务以${years}访问时为准。`,
  noneOfTheirs: '记录中没有写明对方人员。',
  noneOfOurs: '记录中没有写明我方人员。',
  noPost: '职务未记录',
  peopleMore: (n, all) => `共${all}人，此处${n}人`,

  outcomesNone: '没有成果记录。',
  openHead: (n) => (n === 0 ? '没有未办结的承诺' : `${n}项承诺未办结`),
  openNone: '记录中没有任何一方未办结的承诺。',
  closedHead: '已完成或已终止',
  milestones: '访问之外的重要节点',
  sources: (n) => `来源${n}处`,
  repost: '仅见于转载',
  published: (date) => `${date}发布`,
  visitsHead: (n) => (n === 1 ? '访问记录' : n === 2 ? '两次访问' : `全部${n}次访问`),

  among: (name, total, kinds) => `${total}个${kinds}中的${name}`,
  amongSome: (n, all) => `共${all}个，此处${n}个`,
  amongCaption: '同类合作伙伴，按访问次数排列',

  missing: '尚缺的记录',
  missingNone: '本页所查各项均有记录。',
  missingCode: {
    'no-visit': '任何一方的访问',
    'no-visit-to-them': (home) => `回访：就现有记录看，${home}尚未前往`,
    'no-visit-to-us': (home) => `来访：就现有记录看，对方尚未来过${home}`,
    'no-agreement': (intentions) =>
      intentions === 0 ? '协议：没有签署记录' : `协议：就现有记录看，${intentions}项意向尚未形成文本`,
    'no-report': (n, of) => (n === of ? '未办结承诺的后续报道' : `${of}项未办结承诺中${n}项的后续报道`),
    'no-owner': (n, of) => (n === of ? '未办结的承诺由哪一方负责' : `${of}项未办结承诺中${n}项由哪一方负责`),
    'day-unknown': (n, of) => (of === 1 ? '访问的确切日期' : `${of}次访问中${n}次的确切日期`),
    'head-unknown': (n, of) => (of === 1 ? '代表团团长' : `${of}次访问中${n}次的代表团团长`),
    'format-unknown': (n, of) => (of === 1 ? '会面的形式' : `${of}次访问中${n}次的会面形式`),
    'no-theme': (n, of) => (of === 1 ? '访问的主题' : `${of}次访问中${n}次的主题`),
    'no-source': (n, of) => (of === 1 ? '访问的来源' : `${of}次访问中${n}次的来源`),
    'partly-read': (n, of) =>
      of === 1 ? '报道的其余部分：目前只读到一部分' : `${of}篇报道中${n}篇的其余部分，目前只读到一部分`,
    'no-website': '网站',
  },

  unknownTitle: '没有这个合作伙伴',
  unknown: (id) => `记录中没有编号为“${id}”的合作伙伴。`,
  nearest: '也许是其中之一：',
  searchFor: '搜索该名称',
  allPartners: '全部合作伙伴',
};
