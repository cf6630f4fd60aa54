import { number } from '../format.ts';
import type { Words } from '../index.ts';

const visits = (n: number): string => `${number(n)}次访问`;

export const lanes: Words['lanes'] = {
  by: '分道',
  kinds: {
    none: '不分',
    partner: '按合作伙伴',
    kind: '按伙伴类型',
    theme: '按主题',
    group: '按主题类别',
    scope: '按范围',
    country: '按国家和地区',
    head: '按我方带队人',
  },
  orderLabel: '顺序',
  orders: { count: '访问多者在前', first: '先访者在前', name: '按名称' },
  total: ({ visits: n, lanes, several, none }, of) =>
    `${visits(n)}，${none > 0 ? `其中${number(n - none)}次` : ''}分列${lanes === of ? '' : `${number(of)}道中的`}${number(lanes)}道` +
    (several > 0 ? `，${number(several)}次同列多道` : '') +
    (none > 0 ? `，${number(none)}次不在任何一道` : ''),
  inView: (n, of) => `共${number(of)}道，当前可见${number(n)}道`,
  count: (n, of) => (n === of ? visits(of) : `${number(of)}次中的${number(n)}次`),
  fold: (name) => `收起${name}`,
  unfold: (name) => `展开${name}`,
  gap: (duration) => `已有${duration}没有记录`,
  columns: '柱：次数过多，不逐次标出；各道比例相同',
  narrow: (total) => `${total}。逐年次数，浅色为年份不确定的访问。`,
  wider: '窗口较宽时可见单次访问。',
  first: (n, of) => `共${number(of)}道，此处为前${number(n)}道`,
  others: (n) => `再显示${number(n)}道`,
  nothing: '各道均无访问。',
};
