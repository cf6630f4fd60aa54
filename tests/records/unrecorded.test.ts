import { describe, expect, test } from 'vitest';
import { fileKeys } from '../../src/records/files.ts';
import { knownNames } from '../../src/records/known-names.ts';
import { unrecordedNames } from '../../src/records/unrecorded.ts';
import { realFile, realReading } from '../support/register.ts';

/** Each name that is found, between brackets; `*` where a post says already who it is. */
function told(text: string): string {
  let done = '';
  let at = 0;
  for (const { from, to, count, honour, after } of unrecordedNames(text)) {
    done += `${text.slice(at, from)}[${[count, honour !== 'none' && honour, after && '*'].filter(Boolean).join(' ')}]`;
    at = to;
  }
  return done + text.slice(at);
}

describe('names without a record', () => {
  test.each([
    // A surname in capitals and a given name in pinyin, either first; lists; signs of Chinese round about.
    ['chosen: QUAN Weiming', 'chosen: [1]'],
    ['Two projects (QUAN Weiming, TAO Bei) were chosen', 'Two projects ([2]) were chosen'],
    ['signed by QUAN Wei-ming, TAO Bei and OUYANG Qi’er', 'signed by [3]'],
    ['with Weiming QUAN', 'with [1]'],
    ['两个项目（QUAN Weiming、TAO Bei）入选', '两个项目（[2]）入选'],
    ['QUAN Weiming与TAO Bei签署协议', '[2]签署协议'],
    // Without capitals only where the given name has two syllables, or stands beside one that is told otherwise.
    ['Quan Weiming received a prize', '[1] received a prize'],
    ['Speakers: Tao Bei, Quan Weiming', 'Speakers: [2]'],
    ['the organisers (Tao Bei, Quan Wei)', 'the organisers ([2])'],
    ['Tao Bei came', 'Tao Bei came'],
    // Forms of address.
    ['Prof. Anna von Examplar of Lower Town visits', '[1 professor] of Lower Town visits'],
    ['Academician J. R. Example’s appointment', '[1 academician]’s appointment'],
    ['Dr. Example Visits USTB', '[1] Visits USTB'],
    ['Mr. QUAN Weiming, Secretary of Lower Town', '[1], Secretary of Lower Town'],
    ['Mr Example and Ms Other', '[2]'],
    // After a post a surname is enough, and nothing need be said instead.
    ['President Quan leads a delegation', 'President [1 *] leads a delegation'],
    ['Vice President Quan Weiming Leads', 'Vice President [1 *] Leads'],
    // Chinese.
    ['与全权教授会谈', '与全权教授会谈'],
    ['会见陶样教授', '会见[1 professor]'],
    ['陶样、邓小例院士出席', '[2 academician]出席'],
    ['聘任邓小例院士', '聘任[1 academician]'],
    ['陶样一行来访', '[1]一行来访'],
    ['校长陶样访问下城', '校长[1 *]访问下城'],
    ['邓校长来访', '[1 *]校长来访'],
    ['由陶样与邓小例共同签署', '由[2]共同签署'],
    ['两个项目（陶样、邓小例）入选', '两个项目（[2]）入选'],
    ['下城大学校长Anna Example来访', '下城大学校长[1 *]来访'],
    ['Agreement signed by 陶小样 and 邓小例.', 'Agreement signed by [2].'],
  ])('%s', (text, want) => {
    expect(told(text)).toBe(want);
  });

  test.each([
    // Acronyms, places, institutions, posts, programmes.
    'RWTH Aachen, UT Arlington and NTU Singapore',
    'The USTB-TU Symposium of MA China and PAN Africa',
    'Hong Kong, Shen Zhen and Tai Yuan',
    'Long Beijing to Shanghai; An Hui; He Nanjing',
    'Wang Dazhong University and Tan Kahkee College',
    'Academician Expert Workstation; Professor Exchange Programme',
    'President Assistant, Minister Counsellor, Director General',
    'Prof., Director of the Office',
    'He Weiming',
    '名誉教授、客座教授和高级教授交流',
    '博士生培养；金属博士后；文学博士学位',
    '高校长期合作；校长高度评价；院士专家工作站',
    '（江苏、浙江）与（金属、石油）',
    '江西代表团一行；石家庄市长；张家口',
    '由高校与企业签署；由金川集团签署',
    'Steel mills of 苏州, 柳州 and 马鞍山市',
    '校长论坛、马院院长',
  ])('leaves %s', (text) => {
    expect(unrecordedNames(text)).toEqual([]);
  });
});

/** Every text of a file, with where it stands. */
function* textsIn(value: unknown, at: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (Array.isArray(value))
    for (const [i, item] of value.entries())
      yield* textsIn(item, `${at}.${(item as { id?: string }).id ?? i}`);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${at}.${key}`);
}

describe('in every text of the records that are shipped, in both languages,', () => {
  const find = knownNames(realReading().dataset.people);
  const found = fileKeys
    .filter((file) => file !== 'people')
    .flatMap((file) => [...textsIn((realFile(file) as Record<string, unknown>)[file], file)])
    .flatMap(([at, text]) => unrecordedNames(text).map((form) => ({ at, text, form, known: find(text) })));
  const within = ({ form, known }: (typeof found)[number]) =>
    known.filter(({ from, to, whole }) => whole && form.from <= from && to <= form.to);

  test('who is found is on record, or one of these', () => {
    const others = found.filter((one) => within(one).length === 0);
    expect(others.map(({ at, form: { count, honour, after } }) => [at, count, honour, after])).toEqual([
      ['sources.s-taiwan-2017.title', 1, 'none', true],
      ['sources.s-dmu-2019b.title', 1, 'none', false],
      ['partners.cast.milestones.0.summary.en', 2, 'none', false],
      ['partners.cast.milestones.0.summary.zh', 2, 'none', false],
      ['visits.2017-06-19-warwick.outcomes.0.summary.en', 1, 'none', true],
    ]);
  });

  test('nothing is taken with a name but its form of address', () => {
    expect(found.length).toBeGreaterThan(50);
    const beside = found
      .filter((one) => within(one).length > 0)
      .map((one) => {
        const names = within(one).map(({ from, to }) => one.text.slice(from, to));
        const { from, to } = one.form;
        return names.reduce((text, name) => text.replace(name, '·'), one.text.slice(from, to));
      });
    expect([...new Set(beside)].sort()).toEqual([
      'Academician ·',
      'Mr. ·',
      'Prof. ·',
      '·',
      '· and ·',
      '·, · and ·',
      '·院士',
    ]);
  });
});
