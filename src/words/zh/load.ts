import type { load as english } from '../en/load.ts';
import type { LoadFaultShape } from '../fault-shape.ts';
import { number } from '../format.ts';

const LOAD: Record<LoadFaultShape['reason'], readonly [wrong: string, mend: string]> = {
  'not-found': ['不在服务器上', '请把它放进页面旁的data文件夹。'],
  forbidden: ['无法读取：服务器拒绝访问', '请让服务器允许本页的读者读取此文件。'],
  server: ['未能取得：服务器报告错误', '请稍后再试。若仍如此，请联系服务器管理员。'],
  'web-page': [
    '未能取得：服务器发来的是网页，不是数据',
    '可能需要先登录网络，或者文件缺失、服务器以自己的页面作答。',
  ],
  empty: ['是空文件', '没有记录的文件应写一个空列表：[]。'],
  'cut-off': ['不完整', '最后的括号尚未闭合。请重新复制完整的文件。'],
  'not-json': ['不是有效的JSON', '请在所示位置修改。'],
  'not-utf8': ['不是UTF-8编码', '请以UTF-8编码重新保存。'],
  network: ['无法连接', '请检查网络连接，然后重试。'],
  timeout: ['传输中断：30秒内没有收到数据', '请重试。'],
  'wrong-shape': ['是有效的JSON，但不符合记录格式', '文件应为记录列表；dashboard文件为一条记录。'],
};

export const load: typeof english = {
  loadWrong: ({ file, reason, line, column, status }) => {
    const where =
      line === undefined
        ? status === undefined || status < 400
          ? ''
          : `（${status}）`
        : `（第${number(line)}行，第${number(column ?? 1)}列）`;
    return `${file}.json${LOAD[reason][0]}${where}。`;
  },
  loadMend: ({ reason }) => LOAD[reason][1],
};
