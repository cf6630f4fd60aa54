import { expect, test } from 'vitest';
import { shortPost } from '../../src/partners/short-post.ts';
import type { Text } from '../../src/records/text.ts';

test.each<[Text | undefined, string | undefined, string | undefined]>([
  [undefined, undefined, undefined],
  ['Vice President', 'Vice President', undefined],
  ['Prof., Vice Chancellor', 'Vice Chancellor', undefined],
  ['President, Prof.', 'President', undefined],
  ['Prof.', undefined, undefined],
  ['Mayor, Party Secretary', undefined, undefined],
  ['Leiter des DAAD-Büros Peking', undefined, undefined],
  ['Head of a department whose name goes on for longer than any sentence would bear', undefined, undefined],
  ['校长', undefined, '校长'],
  ['校长、党委副书记', undefined, undefined],
  ['学院党委书记 (机械工程学院)', undefined, undefined],
  ['材料科学と工程学院副院長', undefined, undefined],
  [{ en: 'Dean', zh: '院长' }, 'Dean', '院长'],
])('%j', (title, en, zh) => {
  expect(shortPost(title, 'en')).toBe(en);
  expect(shortPost(title, 'zh')).toBe(zh);
});
