import type { Words } from '../index.ts';

export const slides: Words['slides'] = {
  someone: '代表团成员',
  slide: '幻灯片',
  slideOf: (n, of) => `第${n}页，共${of}页`,
  gone: '此页所示内容已不在记录中',
  unknownKind: (kind) => `本看板没有“${kind}”这类页面`,
  figure: (n) => String(n),
  source: (name) => `来源：${name}`,
  sources: (visits, all, sources) => `共${all}次访问，此处${visits}次，来源${sources}个`,
  asOf: (date) => `数据截至${date}`,
  page: (n, of) => `${n} / ${of}`,
  welcome: { word: '热烈欢迎' },
  glance: {
    title: (visits, agreements, open) => `往来${visits}次，签约${agreements}项，${open}项待推进`,
    visits: (inbound, outbound, joint) => `来访${inbound}次，出访${outbound}次，其他${joint}次`,
    met: '双方与会人员',
    agreements: () => '项协议已签署',
    open: () => '项事宜待推进',
    silent: (duration) => `此后${duration}没有记录。`,
  },
};
