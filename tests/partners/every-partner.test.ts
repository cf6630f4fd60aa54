import { describe, expect, test } from 'vitest';
import { relationshipOf } from '../../src/insight/relationship.ts';
import { headlineOf } from '../../src/partners/headline.ts';
import { tellRelationship } from '../../src/partners/relationship-sentence.ts';
import { wordsIn } from '../../src/words/index.ts';
import { plain } from '../../src/words/sentence.ts';
import { realRegister } from '../support/register.ts';

describe('every partner on record', () => {
  const its = realRegister();
  const told = its.partners.flatMap((partner) => {
    const relationship = relationshipOf(its, partner);
    return (['en', 'zh'] as const).map((lang) => ({
      id: partner.id,
      lang,
      text: plain(tellRelationship(relationship, its, lang).parts),
      head: headlineOf(relationship, 'USTB', wordsIn(lang)),
    }));
  });

  test('has a sentence that begins and ends like one', () => {
    for (const { id, lang, text } of told) {
      expect(text, id).not.toMatch(/undefined|NaN|\s{2}|\s[,.;]|^\s|\s$|[,;] ?[.;,]/);
      expect(text, id).toMatch(lang === 'en' ? /^[^\p{Ll}].*\.$/u : /。$/);
      if (lang === 'zh') expect(text, id).not.toMatch(/[\p{Script=Han}][,;:.]|[，。；][，。；]/u);
    }
  });

  test('has a head without a full stop', () => {
    for (const { id, head } of told) expect(head, id).toMatch(/^[^\p{Ll}].*[^.。]$/u);
  });

  test('is told in no more than some seventy words', () => {
    for (const { id, lang, text } of told)
      if (lang === 'en') expect(text.split(' ').length, id).toBeLessThanOrEqual(70);
  });
});
