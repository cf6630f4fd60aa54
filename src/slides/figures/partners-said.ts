import type { Register } from '../../records/register.ts';
import { say } from '../../records/text.ts';
import type { Visit } from '../../records/visit.ts';

/** The partners of a visit, by their short names. */
export const partnersSaid = (visit: Visit, register: Register, lang: string): readonly string[] =>
  visit.partners.flatMap((id) => {
    const partner = register.partnerById.get(id);
    return partner ? [say(partner.short ?? partner.name, lang).text] : [];
  });
