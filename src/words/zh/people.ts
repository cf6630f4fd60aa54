import { number } from '../format.ts';
import type { Words } from '../index.ts';
import { type Sentence, sentence, slot } from '../sentence.ts';

type Counts = Parameters<Words['people']['sentence']>[0];

function ways(n: Counts): Sentence {
  const home = n.side === 'home';
  const parts = [
    n.inbound > 0 && sentence`${home ? '接待' : '来访'}${slot('inbound', number(n.inbound))}次`,
    n.outbound > 0 && sentence`${home ? '出访' : '在当地会面'}${slot('outbound', number(n.outbound))}次`,
    n.joint > 0 && sentence`在他处${slot('joint', number(n.joint))}次`,
  ].filter((p) => p !== false);
  return parts.flatMap((p, i) => (i === 0 ? p : ['，', ...p]));
}

export const people: Words['people'] = {
  title: '人员',
  counts: (all, visits, ours, theirs, third) =>
    sentence`${slot('visits', number(visits))}次访问中共有${slot('all', number(all))}位具名人员：我方${slot('home', number(ours))}人，对方${slot('partner', number(theirs))}人${
      third > 0 ? sentence`，第三方${slot('other', number(third))}人` : ''
    }`,
  directory: '名录',
  sideLabel: '所属一方',
  sides: { all: '全部', home: '我方', partner: '对方', other: '第三方' },
  sortLabel: '排序',
  sorts: { visits: '次数最多', name: '姓名', last: '最近' },
  find: '查找人员',
  findHint: '姓名、英文名、职务或单位',
  shownOf: (shown, all) => `共${number(all)}项，显示${number(shown)}项。`,
  found: (n) => `${number(n)}人`,
  showAll: (n) => `全部显示${number(n)}项`,
  nearby: (from, to, all) => `按访问次数排列，共${number(all)}人，此为第${number(from)}至${number(to)}位。`,
  atPartner: '只列该伙伴的人员和与其会面的我方人员，访问次数也只计与该伙伴的往来。',
  spellings: '只有记录能够确定时，才把不同写法合为一人。',
  none: '记录中没有相符的人员',
  noneNote: '可以换一种写法，或用另一种文字的姓名查找。',
  clear: '显示全部人员',
  visitsUnit: () => '次访问',
  comma: '、',
  semicolon: '；',
  andMore: (n) => `等，另有${number(n)}人`,
  met: (date, direction) => `${date}，${direction}`,
  times: (n) => `${number(n)}次`,
  yearList: (years) => `${years.join('、')}年`,
  atVisits: (n) => `${number(n)}次访问`,

  faces: (n, of) =>
    n === 0 ? '对方人员中没有见过两次以上的' : `熟面孔：对方${number(of)}人中，有${number(n)}人见过不止一次`,
  often: '我方参加访问最多的人员',

  crumbs: '所在位置',
  alias: '又写作',
  noPost: '职务未记录',
  sentence: (n) => {
    const years = n.fromYear === n.toYear ? `${n.fromYear}年` : `${n.fromYear}—${n.toYear}年`;
    const one = n.visits === 1;
    const first = one
      ? sentence`记录中见于${years}的${slot('visits', '1')}次访问。`
      : sentence`记录中见于${years}的${slot('visits', number(n.visits))}次访问：${ways(n)}。`;
    const led = n.headed === 0 ? '' : one ? '任代表团团长。' : `其中${number(n.headed)}次任团长。`;
    if (n.met === 0) return sentence`${first}${led}对方人员没有具名记录。`;
    const across =
      n.side === 'home'
        ? `对方在座${n.partners > 0 ? `来自${number(n.partners)}家伙伴的` : ''}${number(n.met)}人`
        : `我方在座${number(n.met)}人`;
    const again = one
      ? ''
      : n.again === 0
        ? n.met === 1
          ? '，见过一次'
          : '，均只见过一次'
        : n.met === 1
          ? '，见过不止一次'
          : `，其中${number(n.again)}人见过不止一次`;
    return sentence`${first}${led}${across}${again}。`;
  },
  posts: (n) => (n === 1 ? '职务' : '历任职务'),
  postsAside: '按来源的写法',
  visitsHead: (n) => `${number(n)}次访问`,
  whom: {
    heading: (name) => `${name}会见过的人员，按合作伙伴排列`,
    headingOurs: (name) => `${name}会见过的我方人员`,
    byPartner: '各伙伴会见情况，同一年份轴',
    byPerson: '我方人员，同一年份轴',
    partner: '合作伙伴',
    ours: '人员',
    when: '时间',
    visits: '次数',
    there: '会见人员',
    post: '最近一次的职务',
  },
  along: '同侧在座的人员',
  all: '全部人员',
  unknown: {
    title: '没有此人的页面',
    text: (id) => `记录中没有编号为“${id}”的人员，可能已改名或未能读入。`,
  },
};
