import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { shortNameOf } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import type { Theme } from '../records/theme.ts';
import { Link } from '../ui/Link.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { Who } from '../ui/Who.tsx';
import styles from './PartnersOfTheme.module.css';
import type { PartnerCount } from './partners-in.ts';
import { TakingPart } from './TakingPart.tsx';

/** The partners that spoke of a theme, and when each did first. */
export function PartnersOfTheme({
  theme,
  partners,
  register,
}: {
  readonly theme: Theme;
  readonly partners: readonly PartnerCount[];
  readonly register: Register;
}) {
  const { lang, words } = useLanguage();
  return (
    <TakingPart
      parts={partners.map(({ partner, visits, first }) => ({
        key: partner.id,
        who: (
          <>
            <Who {...whoOf(partner, register)} href={paths.partner(partner.id)} />
            <p className={styles['since']}>
              {visits > 1 && `${words.themes.firstMet} `}
              <Link href={paths.visit(first.id)} quiet>
                {words.dates.short(first.when)}
              </Link>
            </p>
          </>
        ),
        name: say(shortNameOf(partner), lang).text,
        visits,
        href: paths.visits({ theme: [theme.id], partner: [partner.id] }),
      }))}
    />
  );
}
