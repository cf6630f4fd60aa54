import { number, quoted } from '../format.ts';
import type { Words } from '../index.ts';
import { sentence, slot } from '../sentence.ts';

/** Words of the search page. */
export const search: Words['search'] = {
  title: '搜索',
  label: '搜索全部记录',
  hint: '访问、伙伴、人员、主题',
  clear: '清除搜索',
  how: '各词须同时出现，中英文均可；姓名、职务、日期、所谈与所商定的内容、类别、国家和地区都能查到。不分大小写、重音符号、全角半角和繁体简体。查找整句可加引号，如“绿色钢铁”。',
  try: '例如',
  result: (found, q) => {
    const kinds = [
      found.visits > 0 && sentence`${slot('visits', number(found.visits))}次访问`,
      found.partners > 0 && sentence`${slot('partners', number(found.partners))}家伙伴`,
      found.people > 0 && sentence`${slot('people', number(found.people))}人`,
      found.themes > 0 && sentence`${slot('themes', number(found.themes))}个主题`,
    ].filter((kind) => kind !== false);
    return sentence`${quoted(q)}：${kinds.flatMap((kind, i) => (i === 0 ? kind : ['，', ...kind]))}`;
  },
  groups: { visits: '访问', partners: '合作伙伴', people: '人员', themes: '主题' },
  allVisits: (n) => `以列表查看这${number(n)}次访问`,
  allPartners: (n) => `在名录中查看这${number(n)}家伙伴`,
  allPeople: (n) => `在名录中查看这${number(n)}人`,
  allThemes: (n) => `全部${number(n)}个主题`,
  firstOf: (shown, all) => `${number(all)}项中的${number(shown)}项`,
  visitCount: (n) => `${number(n)}次访问`,
  none: (q) => `记录中没有${quoted(q)}`,
  noneNote: '减少或缩短词语可以找到更多。单独查找时，以下词语有记录：',
  noneAlone: '这些词语都没有记录。可以换一种写法，或用另一种语言的名称。',
  alone: (n) => `找到${number(n)}项`,
  where: {
    title: '标题',
    name: '名称',
    alias: '又称',
    partner: '伙伴',
    person: '人员',
    post: '职务',
    organisation: '单位',
    place: '地点',
    theme: '主题',
    description: '简介',
    discussed: '所谈',
    outcome: '成果',
    evidence: '来源用语',
    date: '日期',
    note: '说明',
    source: '来源',
    direction: '往来方向',
    format: '会面形式',
    kind: '伙伴类别',
    scope: '范围',
    period: '规划期',
    role: '身份',
    outcomeKind: '成果类别',
    status: '进展',
    country: '国家和地区',
    due: '期限',
    reported: '后续报告',
    milestone: '大事记',
  },
  whereIs: (field) => `${field}：`,
};
