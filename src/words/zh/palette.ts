import { number } from '../format.ts';
import type { Words } from '../index.ts';

export const palette: Words['palette'] = {
  placeholder: '合作伙伴、访问、人员、主题或页面',
  results: '结果',
  go: '页面与操作',
  more: (shown: number, of: number) => `显示${number(shown)}项，共${number(of)}项`,
  everything: (q: string) => `在全部内容中搜索“${q}”`,
  found: (n: number) => `${number(n)}项结果`,
  hint: '↑ ↓ 选择，回车打开，Esc 关闭',
  switchTo: (language: string) => `切换为${language}`,
};
