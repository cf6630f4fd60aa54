import type { Words } from '../index.ts';
import { small } from './slides-greeting.ts';

export const slidesNotes: Pick<Words['slides'], 'notes'> = {
  notes: {
    silent: (when, duration) => `${when}以来没有记录，至少已${duration}。`,
    unreported: (n, of) =>
      of === 1
        ? '该事宜未见后续报道。'
        : n === of
          ? `${small(of)}项待办事宜均未见后续报道。`
          : `${small(of)}项待办事宜中有${small(n)}项未见后续报道。`,
    noOwner: (n, of) =>
      n === of ? '记录中未写明由谁负责。' : `${small(of)}项中有${small(n)}项未写明由谁负责。`,
    noDay: (when) => `不要说出访问的具体日期：记录只写“${when}”。`,
    noDays: (n, of) => `${small(of)}次访问中有${small(n)}次日期未能确定到日，只说月份或年份。`,
    shared: (n) => `${small(n)}项出自多家伙伴共同参加的访问，请先核实归属。`,
    settled: (n) => `已略去${small(n)}项较早事宜：其后的访问或协议似已落实。谈及前请核实。`,
    others: (n) => `已略去${small(n)}项写明属于同场其他伙伴的事宜。`,
    dropped: (n) => `已略去${small(n)}项已终止的事宜。`,
    noGuests: '尚未填写来宾；填入后将在此列出。',
    checkGuests: (when) => `名单取自${when}的记录，请与今日来宾名单核对。`,
    posts: (when) => `职务为${when}时所任，可能已有变动。`,
    named: '记录未必写全与会人员。',
    onlyMet: '所列为最近一次姓名记录最全的访问的与会人员，并非今日与会人员。',
    notAsked: '“可邀请的伙伴”尚未征询其意见。',
    terms: '“谈及内容”为来源原文用语。',
    derived: '由记录中的空缺推得，双方尚未提出。',
    nothingSigned: '尚未签署任何文件。',
    partial: (n, of) =>
      of === 1 ? '报道仅读到一部分。' : `${small(of)}次访问中有${small(n)}次报道仅读到一部分。`,
    longest: (duration, from, to) => `相隔最久的一段：${from}至${to}，至少${duration}没有记录。`,
    openYears: (n) => `${small(n)}次访问年份未定，计入每个可能的年份。`,
    ofVisits: '所列为谈及该主题的访问的成果，未必都与该主题有关。',
  },
};
