import type { Words } from '../index.ts';

export const slidesKinds: Pick<Words['slides'], 'kinds'> = {
  kinds: {
    welcome: '欢迎',
    opening: '开篇',
    people: '与会人员',
    glance: '概览',
    visit: '一次访问',
    timeline: '时间线',
    years: '每年访问',
    plans: '按规划期',
    themes: '主题',
    partners: '伙伴',
    agreed: '既有约定',
    results: '成果',
    proposals: '合作建议',
    next: '下一步',
    agenda: '日程',
    text: '文字',
    figure: '图表',
    thanks: '致谢',
  },
};
