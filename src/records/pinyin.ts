/**
 * Chinese surnames by their pinyin: those of nearly everybody, and of them only what is a syllable of its own. Compounds of two
 * syllables stand with the rest.
 */
const LATIN =
  'ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu cui dai dang deng di diao ding ' +
  'dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan guo han hao he hong hou hu hua huang huo ji jia ' +
  'jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu lü lyu luo ' +
  'lv ma mao mei meng mi miao min mo mou mu ni nie ning niu ou pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu qu ' +
  'quan ran rao ren rong ruan sang sha shan shang shao she shen sheng shi shu song su sui sun tai tan tang tao teng tian tong ' +
  'tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan ' +
  'yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo ' +
  'ouyang sima shangguan zhuge huangfu situ linghu dongfang murong nangong ximen dugu';

/** The same in Chinese, without those that are mostly another word: 于 向 和 时 应 任 全 方 常 成 安 连 包 易 曾 温 项 从 由 路 能 水 来 单 关. */
const HAN =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚' +
  '谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎武乔贺赖龚樊兰殷施陶洪翟颜倪严牛俞章鲁葛韦毕聂焦柳邢岳齐梅莫庄辛' +
  '管祝左涂谷祁耿牟卜詹苗凌费纪靳盛童欧甄裴席屈鲍覃霍翁隋甘景薄柯阮桂闵柴华车房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫苟尤阳佟晏' +
  '宗';

/** Surnames that may be told by nothing but their pinyin. */
export const latinSurnames: ReadonlySet<string> = new Set(LATIN.split(' '));

/** Surnames of one sign. */
export const hanSurnames: ReadonlySet<string> = new Set(HAN);

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|er|in|un|ia|ie|iu|ua|ui|uo|ue|ve|üe|a|o|e|i|u|v|ü)';
const SYLLABLE = `${INITIAL}${FINAL}`;
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'i');
const GIVEN_OF_TWO = new RegExp(`^${SYLLABLE}['’-]?${SYLLABLE}$`, 'i');
const ONE = new RegExp(`^${SYLLABLE}$`, 'i');

/** Whether a word can be a given name: one syllable or two. */
export const isGiven = (word: string): boolean => GIVEN.test(word);

/** Whether it is surely of two syllables, and so hardly any other word. */
export const isGivenOfTwo = (word: string): boolean => GIVEN_OF_TWO.test(word) && !ONE.test(word);
