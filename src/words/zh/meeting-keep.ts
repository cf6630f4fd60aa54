import type { DeckFaultShape } from '../en/meeting-keep.ts';
import { number } from '../format.ts';
import type { Words } from '../index.ts';

const WANTED: Readonly<Record<string, string>> = {
  object: '请写成花括号中的若干字段：{ … }。',
  list: '请写成方括号中的列表：[ … ]。',
  text: '请写成引号中的文字，不超过20 000字。',
  'short-text': '请写成引号中的文字，1至500字。',
  minutes: '请写大于0的分钟数，如15。',
  'yes-no': '请写true或false，不加引号。',
  about: '请写{ "kind": "partner", "id": "…" }，kind也可为theme、visit、visits或nothing。',
};

function fault({ code, at, wanted, most, line, column }: DeckFaultShape): string {
  switch (code) {
    case 'empty':
      return '文件是空的，请重新保存文稿。';
    case 'cut-off':
      return line === undefined
        ? '链接不完整，请完整复制。'
        : `文件在第${number(line)}行第${number(column ?? 1)}列处中断，请重新复制整个文件。`;
    case 'not-json':
      return `文件在第${number(line ?? 1)}行第${number(column ?? 1)}列处不是有效的JSON，请在该处修改，或重新保存文稿。`;
    case 'too-large':
      return `文件过大。一份文稿最多${number((most ?? 0) / 1_000_000)} MB。`;
    case 'not-a-deck':
      return '这不是演示文稿。文稿以"format": "partnership-deck"开头，并含有幻灯片列表。';
    case 'newer':
      return '这份文稿由本看板的更新版本制作，请联系维护人员更新。';
    case 'slide-left-out':
      return `${at}已略去：缺少种类。请写{ "kind": "text" }或其他种类。`;
    case 'guest-left-out':
      return `${at}已略去：缺少姓名。请写{ "name": { "zh": "…" } }。`;
    case 'forbidden-key':
      return `${at}已略去：字段不能用此名称，请改名。`;
    case 'too-deep':
      return `${at}已略去：层级过深，请减少层级。`;
    case 'too-many':
      return `${at}只取前${number(most ?? 0)}项，请拆成两份文稿。`;
    default:
      return `${at}已略去。${WANTED[wanted ?? ''] ?? ''}`;
  }
}

export const meetingKeep: Words['meeting']['keep'] = {
  fault,
  faultIn: (said) => `这份文稿无法读取。${said}`,
  want: {
    'not-kept-here': () => '本设备没有保存这份文稿。请在当时制作它的浏览器中打开，或打开所存的文件。',
    'not-shipped': (name) => `本处没有名为“${name}”的文稿。`,
    unreachable: (name) => `未能从服务器取得文稿“${name}”。请检查网络，然后重新载入页面。`,
    unreadable: () => '这份文稿无法读取。',
    'no-deck': () => '链接中没有文稿，请完整复制链接。',
  },
  coming: '正在读取文稿。',
  place: {
    made: '由记录自动生成，未作改动。',
    link: '文稿就在链接中：复制链接即可保存或发送。',
    kept: '已保存在本设备上。',
    waits: '正在保存……',
    refused: '未能保存在本设备上，请另存为文件。',
    office: '本处的文稿。改动后即成为您自己的副本。',
  },
  keepHere: '保存在本设备上',
  whyHere: '文稿含姓名或备注，或内容较长，不宜放入链接。此链接只能在本浏览器中打开。',
};
