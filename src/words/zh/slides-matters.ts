import type { Words } from '../index.ts';
import { inSigns, names, small, topic } from './slides-greeting.ts';

interface Ahead {
  readonly ahead: number;
  readonly intentions: boolean;
}

const aheadOf = ({ ahead, intentions }: Ahead): string =>
  `${small(ahead)}项${intentions ? '意向' : '事宜'}有待推进`;

const parts = (...all: readonly (string | false)[]): string =>
  all.filter((part) => part !== false).join('，');

/** Agreements and results, their numbers alike. */
function reachedOf(agreements: number, results: number): readonly (string | false)[] {
  const say = inSigns(Math.max(agreements, results));
  return [agreements > 0 && `${say(agreements)}项协议`, results > 0 && `${say(results)}项成果`];
}

const ways = { inbound: '来访', outbound: '出访', joint: '会面' };

export const slidesMatters: Pick<
  Words['slides'],
  'glance' | 'agreed' | 'matter' | 'results' | 'next' | 'proposals'
> = {
  glance: {
    title: (visits, way, agreements, ahead) => {
      const has = agreements > 0 || ahead.ahead > 0;
      return parts(
        `${has ? '' : '迄今'}${way === 'several' ? '往来' : ways[way]}${small(visits)}次`,
        ...reachedOf(agreements, 0),
        ahead.ahead > 0 && aheadOf(ahead),
      );
    },
    theme: (theme, visits, partners) => {
      const say = inSigns(Math.max(visits, partners));
      return `${topic(theme)}：${say(visits)}次访问，${say(partners)}家伙伴`;
    },
    visitsWith: (visits, partners, countries) =>
      `${visits}次访问，${partners}家伙伴${countries > 0 ? `，来自${countries}个国家和地区` : ''}`,
    one: (direction, _home, when) => `${when}${ways[direction]}`,
    visits: (_home, inbound, outbound, joint) => {
      const all = [
        inbound > 0 ? `来访${inbound}次` : '',
        outbound > 0 ? `出访${outbound}次` : '',
        joint > 0 ? `他处或线上${joint}次` : '',
      ].filter(Boolean);
      return `往来：${all.join('，')}`;
    },
    met: '双方与会人数',
    themes: () => '谈及主题',
    partners: () => '参与伙伴',
    agreements: (n) => (n === 0 ? '尚未签署协议' : '已签署协议'),
    ahead: ({ ahead, intentions }) =>
      ahead === 0 ? '暂无待推进事宜' : intentions ? '待推进意向' : '待推进事宜',
    gap: (years) => `距上次访问${years}年多`,
  },
  agreed: {
    title: (when, agreements, results, ahead) =>
      `${when}：${parts(...reachedOf(agreements, results), ahead.ahead > 0 && aheadOf(ahead))}`,
    several: (ahead, some, partners, since) =>
      `${since === undefined ? '' : `${since}年以来`}与${some.length === partners ? names(some, 0) : `${small(partners)}家伙伴`}：${aheadOf(ahead)}`,
  },
  matter: {
    intended: (when) => `${when}提出`,
    signed: (when) => `${when}签署`,
    renewed: (when) => `${when}续签`,
    agreed: (when) => `${when}商定`,
    'in-progress': (when) => `进行中（${when}）`,
    done: (when) => when,
    dropped: (when) => when,
    reported: (when) => `${when}有后续报道`,
    forHome: (home) => `由${home}推进`,
    forBoth: '由双方共同推进',
    with: (some, more) => `与${names(some, more)}`,
    joined: (since, whom) => `${since}（${whom}）`,
    between: '，',
  },
  results: {
    title: (agreements, results, from, to) =>
      `${from === to ? `${from}年` : `${from}年以来`}：${parts(...reachedOf(agreements, results))}`,
  },
  next: {
    title: (ahead, agreements) => {
      if (ahead.ahead > 0)
        return `${small(ahead.ahead)}项${ahead.intentions ? '意向' : '事宜'}有待推进：由谁负责，何时完成`;
      return agreements > 0
        ? `${parts(...reachedOf(agreements, 0))}有待落实：由谁负责，何时完成`
        : '下一步工作：由谁负责，何时完成';
    },
    added: '会上新增',
    owner: '负责人',
    due: '期限',
  },
  proposals: {
    title: (n) => `下一步可考虑的${small(n)}件事`,
    first: '安排首次互访',
    firstNote: '记录中尚无访问',
    agreement: '签署首份协议',
    onIntentions: (n) => `已有${small(n)}项意向为基础`,
    onThemes: (n) => `已谈及${small(n)}个主题，可从中选择`,
    ours: (home, name) => `${home}回访${name}`,
    oursNote: (n) => `对方已来访${small(n)}次，此行将是首次回访`,
    theirs: (home, name) => `邀请${name}来访${home}`,
    theirsNote: (n, home) => `${home}已往访${small(n)}次，此行将是首次来访`,
    third: (theme, name) => `邀请${name}，三方共商${topic(theme)}议题`,
    thirdNote: (n) => `与其就此已有${small(n)}次访问`,
    theme: (theme) => `首次就${topic(theme)}交换意见`,
    themeNote: (n) => `与其他伙伴就此已有${small(n)}次访问`,
    date: '商定下次会面日期',
    dateNote: (when) => `上次会面在${when}`,
  },
};
