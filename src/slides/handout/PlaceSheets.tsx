import { Seal } from '../../ui/Seal.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Bench } from './benches.ts';
import styles from './PlaceSheets.module.css';
import { Sheet, type SheetWords } from './Sheet.tsx';
import { inSheets } from './sheets.ts';

/** People a side that go on a sheet. */
const ROWS = 13;

/** Who sits where: both sides facing, numbered from whoever leads. */
export function PlaceSheets({
  benches,
  words: head,
}: {
  readonly benches: readonly Bench[];
  readonly words: SheetWords;
}) {
  const { words } = useLanguage();
  const longest = Math.max(0, ...benches.map(({ people }) => people.length));
  const sheets = inSheets(
    Array.from({ length: longest }, (_, i) => i),
    ROWS,
  );
  return sheets.map((rows, i) => (
    <Sheet key={rows[0]} words={head} n={i + 1} of={sheets.length}>
      <h2 className={styles['title']}>{words.handout.papers.places}</h2>
      <div className={styles['table']}>
        {benches.map((bench) => (
          <Side key={bench.id} bench={bench} rows={rows} />
        ))}
      </div>
    </Sheet>
  ));
}

function Side({
  bench: { id, body, seal, people },
  rows,
}: {
  readonly bench: Bench;
  readonly rows: readonly number[];
}) {
  const { words } = useLanguage();
  const [first = 0] = rows;
  return (
    <section className={styles['side']}>
      <h3 className={styles['head']}>
        {seal && <Seal id={seal.id} text={seal.seal} size={30} full={seal.full} />}
        <span>
          {body.length === 0
            ? words.handout.sides[id]
            : body.map(({ text, lang }) => (
                <span key={text} lang={lang}>
                  {text}
                </span>
              ))}
        </span>
      </h3>
      <ol className={styles['people']} start={first + 1}>
        {rows.flatMap((at) => {
          const placed = people[at];
          return placed ? (
            <li key={placed.id}>
              <span className={styles['number']}>{at + 1}</span>
              <span>
                {placed.names.map(({ text, lang }) => (
                  <b key={text} lang={lang}>
                    {text}
                  </b>
                ))}
                {placed.posts.map(({ text, lang }) => (
                  <span key={text} className={styles['post']} lang={lang}>
                    {text}
                  </span>
                ))}
              </span>
            </li>
          ) : (
            []
          );
        })}
      </ol>
    </section>
  );
}
