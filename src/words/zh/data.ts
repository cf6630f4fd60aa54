import { number } from '../format.ts';
import type { Words } from '../index.ts';

const of = (what: string, none: string) => (n: number, all: number) =>
  n === 0 ? none : `${number(all)}条访问记录中，${number(n)}条${what}`;

export const data: Words['data'] = {
  title: '记录的完整程度',
  asOf: (date: string) => `记录截至${date}。`,
  noDate: '记录未注明截止日期，以当天日期代替。',
  id: (id: string) => `编号 ${id}`,
  is: '的值为',
  faults: {
    none: '所有记录均可读取',
    noneNote: (n: number) => `全部${number(n)}条记录符合格式，所引用的编号均存在。`,
    title: (leftOut: number, flagged: number, all: number) =>
      leftOut > 0
        ? `${number(all)}条记录中有${number(leftOut)}条无法读取`
        : `${number(all)}条记录中有${number(flagged)}条略去了不合格式的内容`,
    note: '无法读取的内容不计入任何数字和列表，文件未作任何改动。每行写明所在位置、问题和修改办法。',
    download: '下载JSON文件',
  },
  lacks: {
    title: (n: number) => `${number(n)}条访问记录中的缺漏`,
    looking: '正在逐条查看……',
    of: {
      'no-head': of('未记载代表团团长', '所有访问均记载了代表团团长'),
      'no-exact-date': of('没有确切日期', '所有访问均有确切日期'),
      'no-theme': of('没有主题', '所有访问均有主题'),
      'no-source': of('没有来源', '所有访问均有来源'),
      'repost-only': of('仅见于转载', '没有仅见于转载的访问'),
      'partly-read': of('只读取了部分报道', '所有报道均已全文读取'),
    },
  },
  files: {
    title: '六个文件',
    caption: 'data文件夹中各文件的记录数',
    file: '文件',
    inFile: '文件中',
    accepted: '显示',
    leftOut: '略去',
    flagged: '部分显示',
  },
  mend: {
    title: '如何修改记录',
    steps: [
      '用编辑器打开文件。每个文件都注明了所用的模式，多数编辑器会随写随查。',
      '修改所列的记录，或补上缺漏。日期只写到来源所给的精度。',
      '对该文件夹运行npm run check-data，它会指出不合格式之处及其行号。',
      '把文件放回本页旁的data文件夹，重新载入即可，无需重新构建。',
    ],
  },
};
