import type { Words } from '../index.ts';

export const ui: Words['ui'] = {
  close: '关闭',
  hide: '收起',
  tryAgain: '重试',
  showAs: '显示方式',
  chart: '图',
  table: '表',
  openNoReport: '未见落实',
  copyLink: '复制本页链接',
  copied: '已复制',
  copyByHand: '浏览器不允许自动复制，请从这里手动复制',
  reportTitle: '供程序维护人员参考的报告',
  reportNote: '报告只写明出错的部分和所用浏览器，不含任何记录和姓名。',
  copyReport: '复制报告',
  panelFailed: (name: string) => `“${name}”无法显示`,
  panelFailedNote: '页面其余部分不受影响。',
};
