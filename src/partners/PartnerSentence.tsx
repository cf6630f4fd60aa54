import type { Relationship } from '../insight/relationship.ts';
import type { Register } from '../records/register.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { tellRelationship } from './relationship-sentence.ts';

/** The relationship with a partner in words made from the records. */
export function PartnerSentence({
  relationship,
  register,
}: {
  readonly relationship: Relationship;
  readonly register: Register;
}) {
  const { lang } = useLanguage();
  const { parts, doors } = tellRelationship(relationship, register, lang);
  return <Sentence parts={parts} doors={doors} />;
}
