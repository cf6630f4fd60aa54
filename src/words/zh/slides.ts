import type { Words } from '../index.ts';
import { names, slidesGreeting } from './slides-greeting.ts';
import { slidesKinds } from './slides-kinds.ts';
import { slidesMatters } from './slides-matters.ts';
import { slidesNotes } from './slides-notes.ts';
import { slidesVisits } from './slides-visits.ts';

const measures = {
  matters: '项',
  partners: '家',
  people: '位',
  points: '项',
  themes: '个',
  times: '项',
  years: '年',
};

export const slides: Words['slides'] = {
  someone: '代表团成员',
  unnamed: (people, honour) =>
    `${people === 1 ? '一' : people === 2 ? '两' : people}位${{ none: '人士', professor: '教授', academician: '院士' }[honour]}`,
  slide: '幻灯片',
  slideOf: (n, of) => `第${n}页，共${of}页`,
  gone: '此页所示内容已不在记录中',
  unknownKind: (kind) => `本看板没有“${kind}”这类页面`,
  figure: (n) => String(n),
  source: (name) => `来源：${name}`,
  sources: (visits, all, sources) =>
    `共${all}次访问，此处${visits}次${sources > 0 ? `，来源${sources}个` : ''}`,
  asOf: (date) => `数据截至${date}`,
  page: (n, of) => `${n} / ${of}`,
  some: (n, of, what) => `列出${n}${measures[what]}，共${of}${measures[what]}`,
  names,
  ...slidesGreeting,
  ...slidesMatters,
  ...slidesVisits,
  ...slidesNotes,
  ...slidesKinds,
};
