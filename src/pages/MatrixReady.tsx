import { nameSlot } from '../matrix/matrix-model.ts';
import type { MatrixView } from '../query/matrix-view.ts';
import type { Register } from '../records/register.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixReady.module.css';
import { isShown, readyMatrices } from './matrix-ready.ts';

/** Matrices that are often asked for, by name. */
export function MatrixReady({
  register,
  view,
}: {
  readonly register: Register;
  /** What is shown. */
  readonly view: MatrixView;
}) {
  const { lang, words } = useLanguage();
  const own = words.matrix;
  return (
    <nav className={styles['ready']} aria-label={own.ready}>
      <ul>
        {readyMatrices(register).map(({ id, href, theme }) => (
          <li key={id}>
            <a href={href} aria-current={isShown(href, view) ? 'true' : undefined}>
              {id === 'never'
                ? theme && <Sentence parts={own.never(nameSlot('theme', theme.name, lang))} />
                : own[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
