import { number } from '../format.ts';
import type { Words } from '../index.ts';

export const choosing: Words['choosing'] = {
  open: '打开访问记录',
  openVisits: '打开这些访问',
  close: '关闭',
  chosen: '已选中',
  count: (n) => `已选中${number(n)}次访问`,
  list: (n) => `列出这${number(n)}次访问`,
  filterBy: (span) => `按${span}筛选`,
  compare: '比较',
  clear: '取消选择',
  tooManyToList: (most) => `超过${number(most)}次，无法逐一列出。`,
  tooManyToCompare: (most) => `最多可比较${number(most)}次。`,
};
