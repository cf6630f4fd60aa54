import { cx } from '../../ui/cx.ts';
import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Bench, Placed } from './benches.ts';
import styles from './CardSheets.module.css';
import { type CardsPerSheet, cardNames } from './cards.ts';
import { inSheets } from './sheets.ts';

/** Name cards that are folded and stand: the upper half is printed upside down, so that both sides can be read. */
export function CardSheets({
  benches,
  per,
}: {
  readonly benches: readonly Bench[];
  readonly per: CardsPerSheet;
}) {
  const { words } = useLanguage();
  const cards = benches.flatMap((bench) => bench.people.map((placed) => ({ bench, placed })));
  const sheets = inSheets(cards, Number(per));
  return sheets.map((own, i) => (
    <section
      key={own[0]?.placed.id}
      className={cx(styles['sheet'], styles[`per${per}`])}
      data-look="projector"
      aria-label={words.handout.sheet(i + 1, sheets.length)}
    >
      {own.map(({ bench, placed }) => (
        <article key={`${bench.id} ${placed.id}`} className={styles['card']}>
          <div className={cx(styles['face'], styles['turned'])} aria-hidden="true">
            <Face bench={bench} placed={placed} per={per} />
          </div>
          <div className={styles['face']}>
            <Face bench={bench} placed={placed} per={per} />
          </div>
        </article>
      ))}
    </section>
  ));
}

function Face({
  bench: { body, seal },
  placed,
  per,
}: {
  readonly bench: Bench;
  readonly placed: Placed;
  readonly per: CardsPerSheet;
}) {
  return (
    <>
      {cardNames(placed, per).map(({ text, lang, size, spacing }) => (
        <b
          key={text}
          className={styles['name']}
          lang={lang}
          style={{ fontSize: `${size}mm`, letterSpacing: `${spacing}em`, marginRight: `${-spacing}em` }}
        >
          {text}
        </b>
      ))}
      <p className={styles['body']}>
        {seal && <Seal id={seal.id} text={seal.seal} size={per === '1' ? 44 : 30} full={seal.full} />}
        {body.map(({ text, lang }) => (
          <span key={text} lang={lang}>
            {text}
          </span>
        ))}
      </p>
    </>
  );
}
