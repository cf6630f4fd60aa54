import { relationshipOf } from '../../src/insight/relationship.ts';
import { tellRelationship } from '../../src/partners/relationship-sentence.ts';
import type { Partner } from '../../src/records/partner.ts';
import type { Register } from '../../src/records/register.ts';
import type { Visit } from '../../src/records/visit.ts';
import type { Lang } from '../../src/words/index.ts';
import { plain } from '../../src/words/sentence.ts';
import { aParticipant, aPartner, aPerson, aTheme, aVisit, registerOf } from '../support/register.ts';

/* A few partners, people and themes, and what is told of the visits they had. */

export const p = aPartner({ id: 'p', name: { en: 'Fang City', zh: '方市' } });
export const q = aPartner({ id: 'q', name: { en: 'Qi Works', zh: '齐厂' } });
export const r = aPartner({ id: 'r', name: { en: 'Rui School', zh: '瑞校' } });
const people = [
  aPerson({ id: 'han', name: { en: 'HAN Mei', zh: '韩梅' } }),
  aPerson({ id: 'li', name: { en: 'LI Lei', zh: '李雷' } }),
  aPerson({ id: 'x', name: { en: 'X' } }),
];
const themes = [
  aTheme({ id: 'waste', name: { en: 'Solid waste', zh: '固体废物' } }),
  aTheme({ id: 'steel', name: { en: 'Steel and metallurgy', zh: '钢铁冶金' } }),
  aTheme({ id: 'plan', name: { en: '14th Five-Year Plan', zh: '十四五规划' } }),
  aTheme({ id: 'road', name: { en: 'Belt and Road', zh: '一带一路' } }),
];
export const on = (...ids: string[]) => ids.map((theme) => ({ theme, evidence: [] }));
export const head = aParticipant({
  person: 'han',
  partner: 'p',
  role: 'head',
  title: { en: 'Prof., Mayor', zh: '市长' },
});
export const other = aParticipant({ person: 'x', partner: 'p' });
export const ours = aParticipant({
  person: 'li',
  side: 'home',
  role: 'head',
  title: { en: 'Dean', zh: '院长' },
});
export const visit = (fields: Parameters<typeof aVisit>[0]) =>
  aVisit({ date: '2021-03-25', partners: ['p'], ...fields });

export const register = (visits: readonly Visit[], partners: readonly Partner[] = [p, q, r]): Register => {
  const made = registerOf({ partners, people, themes, visits });
  return {
    ...made,
    dashboard: {
      ...made.dashboard,
      home: { id: 'u', name: 'University', short: { en: 'USTB', zh: '北科大' }, seal: '北' },
    },
  };
};
export const tell = (visits: readonly Visit[], lang: Lang, partners?: readonly Partner[], of = p) => {
  const its = register(visits, partners);
  return plain(tellRelationship(relationshipOf(its, of), its, lang).parts);
};
