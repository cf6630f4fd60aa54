import type { Missing } from '../insight/missing.ts';
import type { Relationship } from '../insight/relationship.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { type Lang, wordsIn } from '../words/index.ts';

/** What is missing, in words. */
export function missingLine(
  missing: Missing,
  relationship: Relationship,
  register: Register,
  lang: Lang,
): string {
  const { missingCode } = wordsIn(lang).partners;
  switch (missing.code) {
    case 'no-visit':
    case 'no-website':
      return missingCode[missing.code];
    case 'no-visit-to-them':
    case 'no-visit-to-us':
      return missingCode[missing.code](say(register.dashboard.home.short, lang).text);
    case 'no-agreement':
      return missingCode[missing.code](relationship.intentions.length);
    default:
      return missingCode[missing.code](missing.count, missing.of);
  }
}

/** Where the records are from which it is missing; nothing for what the partner's own record lacks. */
export function missingDoor(missing: Missing, relationship: Relationship): string | undefined {
  const partner = [relationship.partner.id];
  const [only, second] = missing.visits;
  if (!only) return undefined;
  if (!second) return paths.visit(only.id);
  switch (missing.code) {
    case 'day-unknown':
      return paths.visits({ partner, date: ['month', 'year', 'period', 'one-of', 'about', 'uncertain'] });
    case 'format-unknown':
      return paths.visits({ partner, format: ['none'] });
    case 'no-report':
    case 'no-owner':
      return paths.visits({ partner, commitment: ['open'] });
    default:
      return paths.visits({ partner });
  }
}
