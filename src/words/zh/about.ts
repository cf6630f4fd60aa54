import type { Words } from '../index.ts';

export const about: Words['about'] = {
  title: '关于本看板',
  what: '学校与合作伙伴之间的往来访问，以国际合作部门的记录为准：谁来过，我们去过哪里，谁在座，谈成了什么，后来如何。看板在您的浏览器中运行，您的操作不会发送到任何地方。',
  marks: {
    title: '图例',
    directions: '访问方向',
    direction: {
      inbound: '对方来访。时间轴上位于标尺上方。',
      outbound: '我方出访。位于标尺下方。',
      joint: '在第三地或线上会面。位于标尺上。',
    },
    dates: '日期的确切程度',
    date: {
      day: '日期确切。',
      span: '自首日起，至末日止。',
      window: '在此期间的某一天，具体日期不详。',
      oneOf: '为所示日期之一：月日已知，年份不详。',
    },
    statuses: '成果的落实情况',
    status: {
      intended: '已有意向，此后未见报道；也可能已经落实。',
      agreed: '已商定或已签署。',
      'in-progress': '已着手进行。',
      done: '据报道已完成。',
      dropped: '已放弃。',
    },
    others: '其他标记',
    sealText: '友',
    fullSeal: '重点合作伙伴。',
    lineSeal: '其他合作伙伴。',
    figure: '每个数字都可点开，查看所计的记录。',
    today: '记录的截止日期。',
    certain: '确定的有45条，另有34条可能属于此处：其日期也可能在其他年份。',
  },
  counting: {
    title: '计数方法',
    rules: [
      '日期绝不比记录更确切。年份未定的访问，在每个可能的年份都计为“可能”，在总数中只计一次。',
      '有两个合作伙伴的访问只算一次，同时列在双方名下。',
      '国家和地区以合作伙伴所在地为准；使领馆按其所代表的国家计。',
      '有报道说明已完成或已放弃之前，承诺一直视为未了结。没有报道时写“未见落实”，绝不写“已完成”。',
      '无法读取的记录不计入任何数字，并另行列出。',
    ],
    data: '查看记录中的缺漏，以及无法读取的内容',
  },
  licences: {
    title: '组成部分',
    own: (version: string, licence: string) =>
      `合作伙伴看板${version}，采用${licence}许可证。所用的程序库和字体如下：`,
    caption: '本程序包含的程序库和字体',
    name: '名称',
    version: '版本',
    licence: '许可证',
    font: '字体',
    all: '全部组成部分的许可证全文',
  },
  notFound: {
    text: (path: string) => `没有地址为${path}的页面。链接可能已过时，或在传送中少了字符。`,
  },
};
