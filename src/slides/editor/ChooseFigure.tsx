import type { Register } from '../../records/register.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { figures } from '../figures/index.ts';
import type { Subject } from '../subject.ts';
import styles from './Choose.module.css';

/** A window with every figure that a slide can show, each as it begins. */
export function ChooseFigure({
  register,
  subject,
  onChoose,
  onClose,
}: {
  readonly register: Register;
  readonly subject: Subject;
  /** `of` of the slide. */
  readonly onChoose: (of: string) => void;
  readonly onClose: () => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting;
  const offered = figures.flatMap((figure) => {
    const href = figure.offered(register, subject);
    return href === undefined ? [] : [{ figure, href }];
  });
  return (
    <Dialog open title={own.editor.chooseFigure} onClose={onClose} wide>
      <p className={styles['count']}>{own.editor.figureNote}</p>
      <ul className={styles['list']}>
        {offered.map(({ figure, href }) => (
          <li key={figure.id}>
            <button type="button" onClick={() => onChoose(`${figure.id}|${href}`)}>
              <span className={styles['what']}>
                {own.figures[figure.id as keyof typeof own.figures]}
                <small>{figure.title(register, href, lang, words)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
