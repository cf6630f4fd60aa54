import { number } from '../format.ts';
import type { Words } from '../index.ts';

export const unread: Words['unread'] = {
  title: (n: number, of: number) => `${number(of)}条记录中有${number(n)}条无法读取，已略去`,
  say: (n: number, shown: number) =>
    `其余${number(shown)}条显示如下，所有数字均按这些记录计算。文件未作任何改动。请修改这${number(n)}条后重新载入。`,
  flaggedTitle: (n: number, of: number) => `${number(of)}条记录中有${number(n)}条略去了不合格式的内容`,
  flagged: (n: number, also: boolean) =>
    also ? `另有${number(n)}条记录略去了不合格式的内容。` : '文件未作任何改动。请按所列内容修改后重新载入。',
  reload: '重新载入',
  all: (n: number) => `全部${number(n)}处问题`,
  hide: '收起',
};
