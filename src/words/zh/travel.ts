import { number } from '../format.ts';
import type { Words } from '../index.ts';

export const travel: Words['travel'] = {
  fit: '适合所选访问',
  plan: '本期规划',
  lastYear: '最近12个月',
  tool: '按日期选择显示的时间',
  from: '从',
  to: '至',
  hint: '可填年、月或日：2016、2016-03、2016-03-15。',
  noDate: (text) => `“${text}”不是日期。请填年、月或日：2016、2016-03、2016-03-15。`,
  noSuchDay: (text) => `日历上没有${text}这一天。`,
  backwards: (from, to) => `终点${to}早于起点${from}。`,
  outside: (first, last) => `时间轴从${first}年到${last}年。`,
  filter: '按此时间筛选',
  keys: {
    whole: '全部时间',
    screens: '前后翻一屏',
    periods: '上一个、下一个规划期',
    choose: '选中或取消选中该次访问',
    extend: '移动并选中',
    letGo: '取消全部选择',
  },
  nothing: '这段时间没有访问。显示全部时间。',
  onlyPeriod: (name) => `${name}：只看该期访问`,
  notOnlyPeriod: (name) => `${name}：不再只看该期访问`,
  listed: (n, of) => `此处列出${number(of)}个中的${number(n)}个；用方向键可到其余各处。`,
  place: (n, of) => `；第${number(n)}个，共${number(of)}个`,
};
