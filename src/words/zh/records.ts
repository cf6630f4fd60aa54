import { country } from '../format.ts';
import type { Words } from '../index.ts';
import { load } from './load.ts';

const kind = {
  university: '高校',
  'research-institute': '科研机构',
  company: '企业',
  municipality: '市、区',
  government: '政府部门',
  association: '协会、学会',
  embassy: '使领馆',
  school: '学校',
  'international-organisation': '国际组织',
};

export const records: Words['records'] = {
  direction: { inbound: '来访', outbound: '出访', joint: '其他地点或线上' },
  directionPhrase: { inbound: '来访', outbound: '我方出访', joint: '在其他地点或线上会面' },
  kind,
  // Chinese has no plural.
  kindPlural: kind,
  scope: { domestic: '国内', international: '国际', 'hk-macao-taiwan': '港澳台' },
  format: {
    'courtesy-call': '礼节性拜会',
    talks: '会谈',
    signing: '签约',
    seminar: '研讨会',
    tour: '参观',
    ceremony: '仪式',
    training: '培训',
    other: '其他',
  },
  role: { head: '团长', host: '主方', member: '成员', interpreter: '翻译' },
  side: { home: '我方', partner: '对方', other: '第三方' },
  outcome: {
    'agreement-signed': '签署协议',
    'agreement-renewed': '续签协议',
    intention: '合作意向',
    'joint-lab': '联合实验室',
    'joint-programme': '联合办学项目',
    'visit-planned': '商定互访',
    award: '授予荣誉',
    other: '其他成果',
  },
  status: {
    intended: '有意向',
    agreed: '已商定',
    'in-progress': '进行中',
    done: '已完成',
    dropped: '已终止',
  },
  by: { home: '由我方落实', partner: '由对方落实', both: '由双方落实' },
  visibility: { public: '公开', internal: '内部' },
  country: (code) => country('zh-CN', code),
  noReportSince: (date) => `${date}以来未见后续`,
  noReport: '未见后续',
  ...load,
};
