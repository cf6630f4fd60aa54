import type { Words } from '../index.ts';

const small = (n: number): string =>
  ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? String(n);

export const guests: Words['guests'] = {
  ui: { openNoReport: '有待推进' },
  records: {
    status: {
      intended: '有待推进',
      agreed: '已商定',
      'in-progress': '进行中',
      done: '已完成',
      dropped: '暂不推进',
    },
    by: { home: '由我方推进', partner: '由对方推进', both: '由双方共同推进' },
    noReportSince: (date) => date,
  },
  visits: {
    noOutcome: '暂无记录',
    lines: {
      signed: (n) => (n === 1 ? '已签协议' : `已签${small(n)}份协议`),
      renewed: (n) => (n === 1 ? '已续签协议' : `已续签${small(n)}份协议`),
      open: (n) => `${small(n)}项事宜有待推进`,
      closed: (n) => `${small(n)}项成果`,
    },
    noReport: '',
    openCommitments: (n, agreements) => (n === agreements ? [] : [`${n - agreements}项事宜有待推进`]),
    partial: '据报道的部分内容',
    room: { nobody: '暂无人员记录', nobodyAtAll: '这次会面暂无人员名单。' },
    evidence: { noParagraph: '未注明段落', none: '这次会面暂无主题记录。' },
    outcomes: {
      heading: ({ all, open, intended, agreements }) => {
        const ahead = open - agreements;
        const rest = all - open;
        const parts = [
          ahead > 0 && `${small(ahead)}项${intended === ahead ? '意向' : '事宜'}有待推进`,
          agreements > 0 && `${small(agreements)}项协议`,
          rest > 0 && `${open > 0 ? '另有' : ''}${small(rest)}项成果`,
        ].filter((part) => part !== false);
        return parts.join('；') || '成果';
      },
      none: '这次会面暂无成果记录。',
      rule: '标为已完成的事项，均有后来的访问、协议或报道为据。',
      agreedNoReport: (status) => status,
      waiting: () => '',
      overdue: '',
      owner: '负责方：',
      due: '期限：',
      ownerAndDue: '负责方与期限：',
      notRecorded: '待双方商定',
    },
    sources: {
      undated: '未注明日期',
      noLink: '暂无网址',
      none: '这次会面暂无来源记录。',
      partial: '本记录取自报道的部分内容，人员和主题可能不止于此。',
    },
  },
  people: { noPost: '未注明职务' },
};
