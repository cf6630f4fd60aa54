import type { Words } from '../index.ts';

export const help: Words['help'] = {
  search: '搜索并跳转',
  go: (page: string) => `前往“${page}”`,
  present: '演示本页内容',
  copy: '复制本页链接',
  beside: '上一个、下一个规划期（或访问）',
  help: '显示本帮助',
  timeline: '时间轴上',
  marks: '下一次、上一次访问',
  sides: '在来访与出访之间移动',
  ends: '第一次、最后一次访问',
  open: '打开访问记录',
  zoom: '放大、缩小',
  hand: '时间轴上：鼠标或触屏',
  gestures: {
    drag: ['拖动', '前后移动时间'],
    wheel: ['按住Ctrl或⌘滚动滚轮，或双指开合', '放大、缩小；单独滚动滚轮时滚动页面'],
    twice: ['双击', '放大；按住Shift双击则缩小'],
    touch: ['轻触', '查看一次访问的简介，并可由此打开'],
    one: ['按住Ctrl或⌘点击，或长按', '选中一次访问'],
    many: ['按住Shift拖动', '选中拖过的所有访问'],
  },
  thenKey: '然后',
  single: '启用单键快捷键',
  singleNote: '关闭后只有与Ctrl或⌘组合的快捷键有效。使用语音输入或容易误触按键时，可将其关闭。',
};
