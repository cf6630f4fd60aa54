import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { LineText, TwinText } from '../LineText.tsx';
import type { BlockProps } from './BlockView.tsx';
import styles from './Greeting.module.css';

/** The welcome and the thanks: one large word, to whom, and the same in Chinese from top to bottom with the seal under it. */
export function Greeting({ block, other }: BlockProps<'greeting'>) {
  const { guests, more, by, upright, seal } = block;
  const { lang } = useLanguage();
  // The Chinese stands upright at the right: across, the other language says it where there is one.
  const across = lang === 'zh' && other ? other : block;
  const [head, ...rest] = guests;
  return (
    <div className={styles['greeting']}>
      <div className={styles['said']}>
        <div lang={across === block ? undefined : 'en'}>
          {(lang !== 'zh' || other) && (
            <p className={styles['word']}>
              <LineText line={across.word} />
            </p>
          )}
          {across.to && across.to.text !== upright.to?.text && (
            <p className={styles['to']}>
              <LineText line={across.to} />
            </p>
          )}
        </div>
        {head && (
          <p className={styles['lead']}>
            <b>
              <TwinText line={head.name} other={other?.guests[0]?.name} as="beside" />
            </b>
            {head.post && <LineText line={head.post} />}
          </p>
        )}
        {rest.length > 0 && (
          <ul className={styles['guests']}>
            {rest.map(({ name }, i) => (
              <li key={name.id}>
                <TwinText line={name} other={other?.guests[i + 1]?.name} as="beside" />
              </li>
            ))}
            {more && (
              <li>
                <LineText line={more} />
              </li>
            )}
          </ul>
        )}
        <div className={styles['by']}>
          {by.map((line, i) => (
            <p key={line.id}>
              <TwinText line={line} other={other?.by[i]} as="beside" />
            </p>
          ))}
        </div>
      </div>
      <div className={styles['upright']} lang="zh">
        <div className={styles['beside']}>
          {upright.to && <p className={styles['upright-to']}>{upright.to.text}</p>}
          {seal && <Seal id={seal.id} text={seal.seal} size={162} full />}
        </div>
        <p className={styles['upright-word']}>{upright.word.text}</p>
      </div>
    </div>
  );
}
