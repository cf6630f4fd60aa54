import { paths } from '../query/paths.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { slot } from '../words/sentence.ts';
import styles from './PeriodDoor.module.css';

/** Where a view asks for planning periods, the way to the page of each. */
export function PeriodDoor({ register, view }: { readonly register: Register; readonly view: View }) {
  const { lang, words } = useLanguage();
  const periods = (view.facets.get('period') ?? []).flatMap((id) => register.periodById.get(id) ?? []);
  if (periods.length === 0) return null;
  return (
    <p className={styles['door']}>
      {periods.map((period) => {
        const name = say(period.name, lang);
        return (
          <span key={period.id}>
            <Sentence
              parts={words.periods.atAGlance(
                slot('period', name.text, name.lang === lang ? undefined : name.lang),
              )}
              doors={{ period: paths.period(period.id) }}
            />
          </span>
        );
      })}
    </p>
  );
}
