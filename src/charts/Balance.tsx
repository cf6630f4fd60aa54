import { type BalanceFinding, balanceFinding, kindBalances } from '../insight/direction-balance.ts';
import { paths } from '../query/paths.ts';
import type { Register } from '../records/register.ts';
import { directions } from '../records/visit.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWidth } from '../ui/use-width.ts';
import type { Words } from '../words/index.ts';
import { type Sentence, sentence } from '../words/sentence.ts';
import styles from './Balance.module.css';
import { balancePlaces, balanceRows } from './balance.ts';
import { Chart } from './Chart.tsx';
import { DoorCount } from './DoorCount.tsx';
import { Marks } from './Marks.tsx';
import { Stage } from './Stage.tsx';

const BalancePlot = lazyPart(async () => (await import('./BalancePlot.tsx')).BalancePlot);

/** Height of one kind of partner, in pixels. */
const ROW = 40;

function sayFinding(finding: BalanceFinding, words: Words): Sentence {
  const { balance } = words.charts;
  if (finding.kind === 'none') return [balance.none];
  const { inbound, outbound, against } = finding;
  if (finding.kind === 'even') return balance.even(inbound);
  const kind = against && words.records.kindPlural[against].toLocaleLowerCase();
  return finding.kind === 'came'
    ? sentence`${balance.came(inbound, outbound)}${kind ? balance.wentTo(kind) : ''}`
    : sentence`${balance.went(inbound, outbound)}${kind ? balance.cameFrom(kind) : ''}`;
}

/** Who travelled, by kind of partner: visits to us to the left of a line, visits by us to the right, elsewhere as a number. */
export function Balance({ register }: { readonly register: Register }) {
  const { visits } = register;
  const { words } = useLanguage();
  const { charts, records } = words;
  const [box, width] = useWidth();
  const kinds = kindBalances(register);
  const rows = balanceRows(kinds, (kind) => records.kindPlural[kind], charts);
  const height = Math.max(1, rows.length) * ROW;
  return (
    <Chart
      finding={sayFinding(balanceFinding(visits, kinds), words)}
      doors={{ in: paths.visits({ direction: ['inbound'] }), out: paths.visits({ direction: ['outbound'] }) }}
      summary={charts.balance.summary}
      notes={[[charts.balance.note]]}
      register={register}
      visits={visits}
      table={{
        columns: [
          { key: 'kind', label: charts.balance.kind },
          ...directions.map((direction) => ({
            key: direction,
            label: charts.way[direction],
            align: 'end' as const,
          })),
          { key: 'total', label: charts.total, align: 'end' },
        ],
        rows: kinds.map(({ kind, total, byDirection }) => ({
          key: kind,
          cells: [
            records.kindPlural[kind],
            ...directions.map((direction) => (
              <DoorCount
                key={direction}
                certain={byDirection[direction]}
                href={paths.visits({ kind: [kind], direction: [direction] })}
              />
            )),
            <DoorCount key="total" certain={total} href={paths.visits({ kind: [kind] })} />,
          ],
          sortValues: [
            records.kindPlural[kind],
            ...directions.map((direction) => byDirection[direction]),
            total,
          ],
        })),
      }}
    >
      <p className={styles['key']}>
        {directions.map((direction) => (
          <span key={direction} className={styles[direction]}>
            <Mark direction={direction} /> {charts.way[direction]}
          </span>
        ))}
      </p>
      <Marks places={balancePlaces(rows)}>
        <Stage ref={box} label={charts.balance.summary} width={width} height={height}>
          <BalancePlot rows={rows} width={width} height={height} />
        </Stage>
      </Marks>
    </Chart>
  );
}
