import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { type Partner, shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import type { Companion } from './companions.ts';
import { TakingPart } from './TakingPart.tsx';

/** The partners that spoke of a theme. */
export function PartnersOfTheme({
  theme,
  partners,
  register,
}: {
  readonly theme: Theme;
  readonly partners: readonly Companion<Partner>[];
  readonly register: Register;
}) {
  const { lang } = useLanguage();
  return (
    <TakingPart
      companions={partners}
      draw={(partner) => <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />}
      doorOf={(partner) => paths.visits({ theme: [theme.id], partner: [partner.id] })}
      nameOf={(partner) => say(shortNameOf(partner), lang).text}
    />
  );
}
