import { number } from '../format.ts';
import type { Words } from '../index.ts';

export const overview: Words['overview'] = {
  title: '谁来过，我们去过哪里，谈成了什么',
  empty: '尚无记录',
  figures: {
    visits: (_n, since) => ({ what: '次访问', rest: `${since}年以来有记录` }),
    partners: () => ({ what: '家合作单位', rest: '分布于' }),
    countries: () => ({ what: '个国家和地区', rest: '' }),
    people: () => ({ what: '位对方人员', rest: '曾与我方会面' }),
    agreements: () => ({ what: '份协议', rest: '已签署或续签' }),
    commitments: () => ({ what: '项承诺', rest: '尚未办结' }),
  },
  timeline: '往来时间轴',
  rest: '伙伴、主题与最近访问',
  featured: '重点伙伴',
  allPartners: (n) => `全部${number(n)}家`,
  active: '往来最多的伙伴',
  ledger: ({ open, dated, overdue, reported }) => {
    if (open === 0) return '没有尚未办结的承诺';
    const head = `${number(open)}项承诺尚未办结`;
    if (overdue > 0) return `${head}，其中${number(overdue)}项已过期限`;
    if (reported === 0) return open === 1 ? `${head}，尚无后续报告` : `${head}，均无后续报告`;
    if (dated === 0) return `${head}，均未记录期限`;
    return `${head}，其中${number(reported)}项有后续报告`;
  },
  latest: '最近的访问',
  allVisits: (n) => `全部${number(n)}次访问`,
};
