/** Sentences of reports, in both languages: `*` is the partner, `#` the theme. */

/** Titles by direction. The two languages say the same in their own order and words. */
export const titles = {
  inbound: [
    ['* comes to talk about #', '*来访，商谈#'],
    ['President of * visits and signs an agreement on #', '*校长来访并签署#协议'],
    ['Delegation of * sees the laboratories for #', '*代表团参观#实验室'],
    ['A first visit by *: # and more', '*首次来访，交流#'],
    ['* returns: next steps on #', '*再度来访，推进#'],
    ['Courtesy call by *', '*礼节性拜访'],
  ],
  outbound: [
    ['Our vice president goes to * for #', '副校长赴*，推动#'],
    ['Delegation to *: terms for #', '代表团访问*，商定#事宜'],
    ['The dean speaks on # at *', '院长赴*作#报告'],
    ['A week at * on #', '赴*交流一周，聚焦#'],
    ['Back at *: # reviewed', '重访*，回顾#进展'],
  ],
  joint: [
    ['With * at a forum on #', '与*共赴#论坛'],
    ['Online meeting with * on #', '与*线上会谈：#'],
    ['Joint working group with *: #', '与*联合工作组会议：#'],
  ],
};

/** What was talked of. */
export const talks = [
  ['Numbers of places for #', '#的名额'],
  ['Who pays for #', '#的经费分担'],
  ['A joint proposal on #', '#联合申报'],
  ['Results so far in #', '#已有成果'],
  ['Teachers for #', '#的师资'],
  ['Visits next year about #', '明年围绕#互访'],
];

/** Outcomes: kind, usual status, share, English, Chinese. */
export const outcomeWords = /** @type {const} */ ([
  ['agreement-signed', 'agreed', 16, 'Agreement on # signed.', '签署#协议。'],
  ['agreement-renewed', 'agreed', 5, 'Agreement on # renewed.', '续签#协议。'],
  ['intention', 'intended', 14, 'Both sides wish to work on #.', '双方有意开展#合作。'],
  ['visit-planned', 'intended', 9, 'A visit on # is to follow.', '拟就#再次互访。'],
  ['joint-programme', 'done', 7, 'The programme in # has begun.', '#项目启动。'],
  ['joint-lab', 'in-progress', 5, 'A laboratory for # is being set up.', '共建#实验室。'],
  ['award', 'done', 2, 'An award for # was given.', '颁发#奖项。'],
  ['other', 'done', 18, 'Papers on # exchanged.', '交换#资料。'],
]);

/** Notes of follow-ups, with the status they bring. */
export const followUpWords = /** @type {const} */ ([
  ['in-progress', 'Work has begun.', '已启动。'],
  ['done', 'Carried out.', '已完成。'],
  ['dropped', 'Given up for want of funds.', '因经费原因终止。'],
  ['', 'Reminded by letter.', '已去函提醒。'],
]);

/** Posts by side. */
export const posts = {
  home: [
    'Vice President',
    'Dean',
    'Professor',
    '副校长',
    '院长',
    '教授',
    'Director, Office of International Affairs',
  ],
  partner: [
    'President',
    'Vice President',
    'Dean',
    'Director',
    'Professor',
    '主任',
    '校长',
    '总经理',
    'Secretary General',
  ],
  other: ['Consul', 'Secretary', '秘书长'],
};

/** Rooms where one meets. */
export const venues = [
  ['Main building', '主楼'],
  ['Guest house', '贵宾楼'],
  ['Conference centre', '会议中心'],
  ['Library', '图书馆'],
];

/** How an inexact date was found. */
export const bases = [
  ['from the order of the pages', '据网页排列推断'],
  ['from the name of the picture', '据图片文件名'],
  ['the report has no day', '报道未写日期'],
];
