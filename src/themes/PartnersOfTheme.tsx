import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import type { PartnerCount } from './partners-in.ts';
import { TakingPart } from './TakingPart.tsx';

/** The partners that spoke of a theme. */
export function PartnersOfTheme({
  theme,
  partners,
  register,
}: {
  readonly theme: Theme;
  readonly partners: readonly PartnerCount[];
  readonly register: Register;
}) {
  const { lang } = useLanguage();
  return (
    <TakingPart
      parts={partners.map(({ partner, visits }) => ({
        key: partner.id,
        who: <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />,
        name: say(shortNameOf(partner), lang).text,
        visits,
        href: paths.visits({ theme: [theme.id], partner: [partner.id] }),
      }))}
    />
  );
}
