import { sayOther, type Text } from '../records/text.ts';
import { Say } from '../ui/Say.tsx';
import { Seal } from '../ui/Seal.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Room.module.css';

/** The head of a side of the table: the seal, the name, and below it the name in the other language. */
export function SideHead({
  id,
  name,
  full,
  seal,
  featured,
  href,
}: {
  readonly id: string;
  /** The name to stand large. */
  readonly name: Text;
  /** The name in full, from which the other language is taken. */
  readonly full: Text;
  readonly seal: string;
  readonly featured: boolean;
  readonly href?: string;
}) {
  const { lang } = useLanguage();
  const other = sayOther(full, lang);
  return (
    <h3 className={styles['sideHead']}>
      <Seal id={id} text={seal} size={44} full={featured} />
      <span>
        {href === undefined ? (
          <Say text={name} />
        ) : (
          <a href={href}>
            <Say text={name} />
          </a>
        )}
        {other && <small lang={other.lang}>{other.text}</small>}
      </span>
    </h3>
  );
}
