import { number } from '../format.ts';
import type { Words } from '../index.ts';

const visits = (n: number): string => `${number(n)}次访问`;

export const stops: Words['stops'] = {
  moreHere: (n, span) => `${span}，另有${visits(n)}未标名称`,
  week: (from, to) => `${from}至${to}`,
  bin: (when, side, certain, most) =>
    `${when}，${side}：${certain === most ? `${number(most)}次` : `确定${number(certain)}次，最多可达${number(most)}次`}`,
  quarter: (year, quarter) => `${year}年第${['一', '二', '三', '四'][quarter - 1] ?? ''}季度`,
  went: { inbound: '来访', outbound: '出访', joint: '其他地点或线上' },
  colon: '：',
  head: '代表团团长',
  commitments: (n) => `${number(n)}项承诺尚未办结`,
  more: (n) => `另有${number(n)}个`,
  card: { people: (n) => `${number(n)}人`, others: (n) => `另有${number(n)}人`, comma: '，' },
  mini: (n, inbound, outbound, joint, years) =>
    n === 0
      ? `${years}没有访问`
      : `${years}，${visits(n)}：来访${inbound}次，出访${outbound}次${joint > 0 ? `，其他地点或线上${joint}次` : ''}`,
};
