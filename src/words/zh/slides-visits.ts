import type { Words } from '../index.ts';
import { inSigns, small, topic } from './slides-greeting.ts';

const span = (from: number, to: number): string => (from === to ? `${from}年` : `${from}—${to}年`);

const ways = { inbound: '来访', outbound: '出访', joint: '在他处或线上会面' };

export const slidesVisits: Pick<
  Words['slides'],
  'timeline' | 'years' | 'plans' | 'themes' | 'partners' | 'visit'
> = {
  timeline: {
    came: (name, home, when) => `${when}，${name}来访${home}`,
    went: (name, home, when) => `${when}，${home}访问${name}`,
    met: (name, home, when) => `${when}，${home}与${name}在他处或线上会面`,
    tookPart: (name, direction, main, home, when) => {
      if (direction === 'inbound') return `${when}，${main}来访${home}，${name}同行或在场`;
      return direction === 'outbound'
        ? `${when}，${home}访问${main}，${name}同行或在场`
        : `${when}，${home}与${main}会面，${name}在场`;
    },
    often: (n, year, home, theme, some) =>
      `${year}年，${home}${some.length > 0 ? `与${some.join('、')}` : ''}${small(n)}次谈及${topic(theme)}`,
    tookPartOften: (name, n, from, to) => `${span(from, to)}，${name}参与${small(n)}次访问`,
    oneWay: (n, direction, _home, from, to) => `${span(from, to)}，${small(n)}次均为${ways[direction]}`,
    mixed: (_home, { inbound, outbound, joint }, from, to) => {
      const say = inSigns(Math.max(inbound, outbound, joint));
      const parts = [
        inbound > 0 ? `来访${say(inbound)}次` : '',
        outbound > 0 ? `出访${say(outbound)}次` : '',
        joint > 0 ? `他处或线上会面${say(joint)}次` : '',
      ].filter(Boolean);
      return `${span(from, to)}，${parts.join('、')}`;
    },
    span: (n, from, to) => `${span(from, to)}，访问${small(n)}次`,
    pale: (n) => `浅色为其余${n}次访问。`,
    within: '边缘渐隐：在该时段内某日。',
    oneOf: '空心：为其中一日。',
    space: '',
  },
  years: {
    peak: (year, n, orMore, of) =>
      `${year}年最多：${inSigns(of)(of)}次访问中${orMore ? '至少' : '有'}${inSigns(of)(n)}次`,
    only: (n, year) => (n === 1 ? `一次访问，在${year}年` : `${small(n)}次访问均在${year}年`),
    unit: '每年访问次数',
    open: '年份未定',
  },
  plans: {
    peak: (plan, n, orMore, of) =>
      n === of
        ? `${small(n)}次访问${n === 1 ? '' : '均'}在${topic(plan)}期间`
        : `${topic(plan)}期间最多：${inSigns(of)(of)}次中${orMore ? '至少' : '有'}${inSigns(of)(n)}次`,
    even: (n, periods) => `${small(periods)}个规划期，${small(n)}次访问`,
    unit: '各规划期访问次数',
    before: (year) => `${year}年以前`,
    certain: '确定',
    possible: '可能',
  },
  themes: {
    title: (name, shared, of) => {
      if (shared === 0) return of === 1 ? `这一主题只与${name}谈及` : `这些主题只与${name}谈及`;
      if (shared === of) return `与${name}谈及的主题，其他伙伴同样关心`;
      return `与${name}谈及的${small(of)}个主题中，${small(shared)}个其他伙伴同样关心`;
    },
    plan: (plan) => `于${topic(plan)}期间谈及`,
    planNow: (plan, now, until) => `于${topic(plan)}期间谈及；现值${topic(now)}（至${until}年）`,
    theme: '主题',
    raised: '谈及内容',
    together: '双方访问',
    periods: '按规划期',
    inPeriod: (years, n, upTo) => `${years}：${n === upTo ? n : n === 0 ? `可能${upTo}` : `${n}—${upTo}`}`,
    others: '其他访问',
    bring: '可邀请的伙伴',
    terms: '、',
    lines: ' · ',
    most: (theme, n, of) => `谈及${topic(theme)}最多：${inSigns(of)(of)}次访问中有${inSigns(of)(n)}次`,
    tie: (themes, n) => `谈及${themes.map(topic).join('、')}最多：各${small(n)}次访问`,
    count: (themes, visits) => `${small(visits)}次访问，谈及${small(themes)}个主题`,
    unit: '访问次数',
  },
  partners: {
    most: (name, n, of) => `与${name}往来最多：${inSigns(of)(of)}次访问中有${inSigns(of)(n)}次`,
    alone: (name, n) => (n === 1 ? `一次访问，与${name}` : `${small(n)}次访问均与${name}`),
    tie: (partners, n) => `${partners}家伙伴，${n === 1 ? '各一次访问' : `每家至多${small(n)}次访问`}`,
    partner: '伙伴',
    country: '国家和地区',
    visits: '访问次数',
    agreements: '协议',
    last: '最近一次',
  },
  visit: { between: ' · ', place: '，' },
};
