import { atAGlance } from '../insight/at-a-glance.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { type Figure, Figures } from '../ui/Figures.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { FigureWords } from '../words/en/overview-first.ts';
import { number } from '../words/format.ts';

/** How much there is on record: figures that read as a sentence, each a door to what it counts. */
export function OverviewOpening({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  const say = words.overview.figures;
  const glance = atAGlance(register);
  const figure = (n: number, { what, rest }: FigureWords, href: string): Figure => ({
    n: number(n),
    href,
    label: `${number(n)} ${what}`,
    text: (
      <>
        <b>{what}</b> {rest}
      </>
    ),
  });
  return (
    <Figures
      items={[
        figure(glance.visits, say.visits(glance.visits, glance.since), paths.visits()),
        figure(glance.partners, say.partners(glance.partners), paths.partners()),
        figure(glance.countries, say.countries(glance.countries), paths.partners({ sort: 'country' })),
        figure(glance.peopleMet, say.people(glance.peopleMet), paths.people({ side: 'partner' })),
        figure(
          glance.agreements,
          say.agreements(glance.agreements),
          paths.visits({ outcome: ['agreement-signed', 'agreement-renewed'] }),
        ),
        figure(
          glance.commitments,
          say.commitments(glance.commitments),
          paths.visits({ commitment: ['open'] }),
        ),
      ]}
    />
  );
}
