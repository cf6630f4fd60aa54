import type { Text } from '../records/text.ts';
import { Say } from './Say.tsx';
import { Seal } from './Seal.tsx';
import styles from './Who.module.css';

/** A partner in a line of text or a cell: seal and short name, opening its page. */
export function Who({
  id,
  name,
  short,
  seal,
  full = false,
  href,
  size = 22,
}: {
  readonly id: string;
  readonly name: Text;
  readonly short?: Text | undefined;
  /** The signs of its seal. */
  readonly seal: string;
  readonly full?: boolean;
  readonly href: string;
  readonly size?: number;
}) {
  return (
    <a className={styles['who']} href={href}>
      <Seal id={id} text={seal} size={size} full={full} />
      <span>
        <Say text={short ?? name} />
      </span>
    </a>
  );
}
