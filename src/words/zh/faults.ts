import type { DateFaultShape, FaultShape, FileName } from '../fault-shape.ts';
import { dayOfPart, monthOfPart, number, yearOfPart } from '../format.ts';
import type { Words } from '../index.ts';

const RECORD: Record<FileName, string> = {
  dashboard: '主题类别',
  partners: '合作伙伴',
  people: '人员',
  themes: '主题',
  sources: '来源',
  visits: '访问记录',
};

const or = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}或${items.at(-1)}`;

type Expected = NonNullable<FaultShape['expected']>;

const EXPECTED: Record<Exclude<Expected, 'word' | 'date'>, readonly [wrong: string, mend: string]> = {
  record: ['不是一条记录。', '请把各字段写在花括号内：{ … }。'],
  list: ['不是有内容的列表。', '请写成方括号内的列表：[ … ]。'],
  id: ['不是编号（id）。', '请以文本写出编号。'],
  text: ['不是文本。', '请在引号内写出文本，不可空白。'],
  name: ['不是文本。', '请写一段文本，或按语言分写：{ "en": "…", "zh": "…" }。'],
  year: ['不是年份。', '请写四位年份，例如2021。'],
  'years-in-order': ['结束早于开始。', '请把较早的年份写在from，较晚的写在to。'],
  'yes-or-no': ['既不是true，也不是false。', '请写true或false，不加引号。'],
  paragraph: ['不是段落序号。', '请写从1开始的整数。'],
  country: ['不是国家或地区代码。', '请写ISO 3166-1的两位大写字母，例如CN。'],
  language: ['不是语言代码。', '请写语言代码，例如en、zh或zh-Hant。'],
  link: ['不是可以安全打开的网址。', '请写完整网址，以https://或http://开头。'],
  seal: ['不是一至四个字。', '请写一至四个字。'],
};

function dateWrong({ reason, at, days }: DateFaultShape): string {
  switch (reason) {
    case 'no-such-month':
      return `没有${monthOfPart(at)}月。`;
    case 'no-such-day':
      return `${yearOfPart(at)}年${Number(monthOfPart(at))}月只有${days}天，没有${dayOfPart(at)}日。`;
    case 'reversed':
      return '结束早于开始。';
    case 'wide-end':
      return '结束时间不如开始时间精确，其范围早于开始。';
    case 'no-time':
      return '既无开始时间，也无结束时间。';
    case 'far':
      return '不是0000至9999之间、世纪已知的年份。';
    case 'not-read-here':
      return '是有效的EDTF，但此处不读取。';
    case 'not-edtf':
      return '不是EDTF日期。';
  }
}

function dateMend({ reason, at, days, instead }: DateFaultShape): string {
  if (instead !== undefined) return `如意思相符，请写${instead}。`;
  switch (reason) {
    case 'no-such-month':
      return `请写01至12月，或只写年份：${yearOfPart(at)}。`;
    case 'no-such-day':
      return `请写01至${days}日，或只写到月：${yearOfPart(at)}-${monthOfPart(at)}。`;
    case 'wide-end':
      return '请把结束时间写得与开始时间同样精确；如不详，斜线后留空。';
    case 'no-time':
      return '请至少写一端：2021-03/..表示当时开始且仍在继续，2021-03表示就在当时。';
    case 'not-read-here':
      return '请写可能的时间范围，例如[2021-03..2021-05]，或逐一列出，例如[2021,2023]；若各日均有活动，请分写多条记录。';
    default:
      return '请写日期，例如2021-03-25、2021-03或2021。';
  }
}

export const faults: Words['faults'] = {
  faultPlace: ({ file, position }) =>
    position === null || file === 'dashboard' ? `${file}.json` : `${file}.json，第${number(position + 1)}条`,
  faultWrong: (fault) => {
    const record = fault.target ? RECORD[fault.target] : '记录';
    switch (fault.code) {
      case 'file':
        return fault.found === undefined ? '缺少此文件。' : '文件不符合记录格式。';
      case 'missing':
        return '缺少此字段。';
      case 'unknown-id':
        return `没有编号为此的${record}。`;
      case 'left-out-id':
        return `此${record}本身已被略去。`;
      case 'duplicate-id':
        return `与第${number((fault.first ?? 0) + 1)}条的编号相同。`;
      case 'own-parent':
        return '把自己写成了上级单位。';
      case 'parent-circle':
        return '逐级追溯上级单位，又回到自身。';
      case 'unfit':
        if (fault.date) return dateWrong(fault.date);
        if (fault.expected === 'word') return '不是此字段可用的词。';
        if (fault.expected === undefined || fault.expected === 'date') return '不是EDTF日期。';
        return EXPECTED[fault.expected][0];
    }
  },
  faultMend: (fault) => {
    const record = fault.target ? RECORD[fault.target] : '记录';
    switch (fault.code) {
      case 'file':
        return fault.file === 'dashboard'
          ? '应为一条记录：{ "title": … }。'
          : `应为列表：{ "${fault.file}": [ … ] }。`;
      case 'unknown-id': {
        const add = `把该${record}加入${fault.target ?? fault.file}.json。`;
        return fault.nearest === undefined ? `请${add}` : `最接近的编号：${fault.nearest}。或者${add}`;
      }
      case 'left-out-id':
        return `请先修改该${record}。`;
      case 'duplicate-id':
        return '请给其中一条换一个编号。';
      case 'own-parent':
      case 'parent-circle':
        return '请写明上级单位，或删去此字段。';
      case 'missing':
      case 'unfit':
        if (fault.date) return dateMend(fault.date);
        if (fault.expected === 'word') return `请用${or(fault.words ?? [])}。`;
        if (fault.expected === undefined || fault.expected === 'date')
          return '请写日期，例如2021-03-25、2021-03或2021。';
        return EXPECTED[fault.expected][1];
    }
  },
  faultEffect: { 'left-out': '此条已略去。', flagged: '此条照常显示，但不含该内容。' },
  faultLine: (field, found, wrong, mend) =>
    `${[field, found].filter(Boolean).join('为')}${field || found ? '：' : ''}${wrong}${mend}`,
};
