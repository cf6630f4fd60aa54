import type { Honour, NameForm } from './name-forms.ts';
import { hanSurnames } from './pinyin.ts';

/*
 * Names in Chinese that no record knows, told by their form alone:
 *
 *   某教授、某某院士       a surname and up to two signs before a form of address, where a clause begins or after 和, 会见 …
 *   校长某某访问          a surname and one or two signs between a post and a verb: only there does it show where the name ends
 *   某某一行             likewise before 一行, where a clause begins
 *   王校长               a surname before a post, where a clause begins: a whole name would be taken for a company there
 *   由某某与某某签署      between 由 and what they did
 *   （某某、某某）         all of a bracket, two or more
 *   校长First Last       Latin letters after a post
 *   … met 某某           two or three signs from a surname on, alone in a sentence of Latin letters
 */

const SURNAME = `[${[...hanSurnames].join('')}]`;
const NAME = `${SURNAME}\\p{Script=Han}{1,2}?`;
const BEGINS =
  '(?<=^|[，。；：、！？（(“”「」\\s]|[和与及由聘]|以及|会见|邀请|聘任|聘请|拜访|感谢|欢迎|授予|[校院系所中]长|主任|书记|主席)';

/** What begins with a surname and is another word. */
const WORDS = new Set(
  (
    '高级 高校 高等 高层 高温 高水平 文学 史学 金融 金属 石油 石化 马来 马克思 江苏 江南 江西 江浙 华裔 华人 华侨 华东 华北 华南 华中 ' +
    '万里 古巴 白俄 田野 汤加 丁酉 杜绝 边疆 车辆 房屋 祝贺 管理 管理学 左右 关于 孟加拉 柬埔寨 苏州 苏联 苏格兰 徐州 郑州 柳州 兰州 ' +
    '贺州 梅州 莱州 宋代 唐代 明代 金代 元代 夏季 夏令营 秦皇岛 康复 龙头 钱塘 雷达 段落 余名 余位 毕业 盛大 盛情 童年 齐心 费用 纪念 ' +
    '纪检 石家庄 殷切 谢意 谢谢 顾问 高度 高兴 高新 毛里求 严格 施工 辛苦 段位 伍德 黎巴嫩 欧洲 欧美 欧盟 罗马 韩国 越南 印度 何时 何种 祁连'
  ).split(' '),
);

const ADDRESS =
  '(?:教授(?!级|职|岗|团|席)|院士(?!专|工|团|增|行|站)|博士(?!后|生|点|学|论|培|研|项|班)|先生|女士|老师(?!们))';
const POST =
  '(?:校长|书记|院长|主任|主席|董事长|总经理|处长|部长|市长|省长|县长|司长|局长|所长|会长|秘书长|大使|参赞)';

/** Where a text ends with a post, so that no more need be said of who follows. */
export const endsWithHanPost = new RegExp(`${POST}$`, 'u');

const VERB =
  '(?:一行|率|来访|来校|到访|访问|赴|前往|会见|出席|参加|致辞|发言|讲话|介绍|签署|主持|参观|考察|调研|陪同|表示|指出|回顾|代表|[，。；、：（）和与及]|$)';

const ADDRESSED = new RegExp(
  `${BEGINS}(?:${NAME}、)*(?:${SURNAME}|${SURNAME}\\p{Script=Han}{1,2})(${ADDRESS})`,
  'gu',
);
const AFTER_POST = new RegExp(`(?<=${POST})${NAME}(?=${VERB})`, 'gu');
const PARTY = new RegExp(`(?<=^|[，。；：、（\\s])${NAME}(?=等?一行)`, 'gu');
const SURNAME_ALONE = new RegExp(
  `${BEGINS}${SURNAME}(?=(?:校长|书记|院长|主任|会长|董事长|处长|部长|所长)(?!期))`,
  'gu',
);
const BY = new RegExp(
  `(?<=由)${NAME}(?:[、和与]${NAME})*(?=(?:共同|分别|代表)?(?:签署|签订|主持|率|陪同|介绍|致辞|作))`,
  'gu',
);
const BRACKETED = new RegExp(`(?<=[（(])${NAME}(?:、${NAME})+(?=[）)])`, 'gu');
const LATIN_AFTER_POST = new RegExp(
  `(?<=${POST}|教授|院士|博士|先生|女士)\\p{Lu}\\p{Ll}+(?:[ ·]\\p{Lu}[\\p{Script=Latin}.'’-]*){1,3}`,
  'gu',
);
const ALONE = /(?<![\p{Script=Han}、，。])\p{Script=Han}{2,3}(?![\p{Script=Han}])/gu;
/** Ends of places and of institutions. */
const PLACE = /[州都山江河海京南北西东市县省区国院校所司部厂局处会社港湾岛镇村路桥城]$/u;

const honourOf = (title = ''): Honour =>
  title === '教授' ? 'professor' : title === '院士' ? 'academician' : 'none';

const isWord = (name: string): boolean =>
  WORDS.has(name) || WORDS.has(name.slice(0, 2)) || WORDS.has(name.slice(0, 3));

/** Which stretches a rule finds, and what it takes them for. */
interface Rule {
  readonly finds: RegExp;
  /** How much of what is found must be no other word. */
  readonly ahead?: number;
  readonly after?: boolean;
  readonly unless?: RegExp;
}

const rules: readonly Rule[] = [
  { finds: ADDRESSED },
  { finds: PARTY },
  { finds: BY },
  { finds: BRACKETED, unless: PLACE },
  { finds: AFTER_POST, after: true },
  { finds: LATIN_AFTER_POST, after: true },
  { finds: SURNAME_ALONE, after: true, ahead: 2 },
];

/** In a sentence of Latin letters, where no rule of Chinese sentences holds. */
const ALONE_RULE: Rule = { finds: ALONE, unless: PLACE };
const BEGINS_WITH_SURNAME = new RegExp(`^${SURNAME}`, 'u');

function* foundBy({ finds, ahead, after = false, unless }: Rule, text: string): Generator<NameForm> {
  for (const match of text.matchAll(finds)) {
    const from = match.index;
    const to = from + match[0].length;
    const names = text.slice(from, ahead ? from + ahead : to).split(/[、和与]/u);
    if (names.some((name) => isWord(name) || unless?.test(name))) continue;
    yield { from, to, count: names.length, honour: honourOf(match[1]), after };
  }
}

/** The names of a text in Chinese signs, and those in Latin letters within Chinese, that their form gives away. */
export function hanNames(text: string): readonly NameForm[] {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (signs === 0) return [];
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const alone = letters > 2 * signs ? [...foundBy(ALONE_RULE, text)] : [];
  return [
    ...rules.flatMap((rule) => [...foundBy(rule, text)]),
    ...alone.filter(({ from, to }) => BEGINS_WITH_SURNAME.test(text.slice(from, to))),
  ];
}
