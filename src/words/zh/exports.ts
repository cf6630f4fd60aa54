import { number } from '../format.ts';
import type { Words } from '../index.ts';

/** Words of what can be saved: visits, tables and pictures, and what stands in the files. */
export const exports: Words['exports'] = {
  save: (n) => `导出${number(n)}次`,
  saveSaid: (n) => `导出${number(n)}次访问`,
  formats: { csv: 'CSV', json: 'JSON' },
  formatNotes: {
    csv: '表格，每次访问一行，可用Excel等打开',
    json: '完整记录，连同其中提到的伙伴、人员、主题和来源',
  },
  leftOut: (n) => {
    if (n === undefined) return '内部访问及内部备注不导出。';
    return n === 0 ? '内部备注不导出。' : `${number(n)}次内部访问及内部备注不导出。`;
  },
  working: '正在生成文件……',
  soFar: (percent) => `正在生成文件……${percent}%`,
  saved: (name) => `已保存为${name}`,
  failed: '文件未能生成，请重试。',
  visitsFile: '访问',

  comma: '，',
  semicolon: '；',
  inBrackets: (what, more) => `${what}（${more}）`,
  labelled: (label, what) => `${label}：${what}`,
  due: (date) => `期限${date}`,
  columns: {
    id: '记录编号',
    date: '日期',
    edtf: '日期（EDTF）',
    earliest: '最早日期',
    latest: '最晚日期',
    basis: '日期依据',
    direction: '方向',
    format: '会面形式',
    titleEn: '标题（English）',
    titleZh: '标题（中文）',
    partners: '合作伙伴',
    partnerIds: '伙伴编号',
    countries: '国家和地区',
    place: '地点',
    themes: '主题',
    ours: '我方人员',
    theirs: '对方人员',
    third: '第三方',
    discussed: '讨论内容',
    outcomes: '成果',
    sources: '来源',
    partial: '阅读程度',
    address: '看板链接',
  },

  saveTable: '保存CSV',
  saveTableSaid: '按当前顺序保存本表，可用Excel等打开',
  picture: '保存图片',
  pictures: { svg: 'SVG', png: 'PNG' },
  pictureNotes: {
    svg: '矢量图，可用Inkscape、Illustrator或PowerPoint编辑',
    png: '两倍尺寸的图片，用于幻灯片和公文',
  },
  filters: (filters) => `所示范围：${filters}`,
};
