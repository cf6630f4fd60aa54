import { type AxisId, axisIds, facetOfAxis, goTogether, type LayerId, layerIds } from '../query/axes.ts';
import { type MatrixView, nothingMarked } from '../query/matrix-view.ts';
import { measures } from '../query/weights.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './MatrixControls.module.css';

type Axes = Pick<MatrixView, 'rows' | 'columns' | 'by'>;

/** Axes that do not go together make way: the one just chosen stays. */
function settled({ rows, columns, by }: Axes, chosen: 'rows' | 'columns', before: AxisId): Axes {
  const other = chosen === 'rows' ? columns : rows;
  const own = chosen === 'rows' ? rows : columns;
  // What was there takes the other place, or whatever fits.
  const fits = (axis: AxisId) => goTogether(axis, own);
  const second = fits(other) ? other : fits(before) ? before : (axisIds.find(fits) ?? other);
  const pair = chosen === 'rows' ? { rows: own, columns: second } : { rows: second, columns: own };
  const keeps = by !== null && goTogether(by, pair.rows) && goTogether(by, pair.columns);
  return { ...pair, by: keeps ? by : null };
}

/** What the matrix is of: its axes, what stands within each cell, and what is counted. */
export function MatrixControls({
  view,
  change,
}: {
  readonly view: MatrixView;
  readonly change: (patch: Partial<MatrixView>) => void;
}) {
  const { words } = useLanguage();
  const own = words.matrix;
  const axisOptions = axisIds.map((id) => ({ id, label: own.axis[id] }));
  const choose = (place: 'rows' | 'columns') => (id: AxisId) =>
    change({ ...nothingMarked, ...settled({ ...view, [place]: id }, place, view[place]) });
  const free = layerIds.filter((id) =>
    [view.rows, view.columns].every((axis) => facetOfAxis(axis) !== facetOfAxis(id)),
  );
  return (
    <div className={styles['controls']}>
      <Choice label={own.rows} options={axisOptions} value={view.rows} onChange={choose('rows')} />
      <Button
        kind="quiet"
        className={styles['swap']}
        aria-label={own.swap}
        title={own.swap}
        onClick={() =>
          change({
            rows: view.columns,
            columns: view.rows,
            sort: view.across,
            across: view.sort,
            row: view.column === null ? null : view.column,
            column: view.column === null ? null : view.row,
            layer: view.layer,
          })
        }
      >
        <span aria-hidden="true">⇄</span>
      </Button>
      <Choice label={own.columns} options={axisOptions} value={view.columns} onChange={choose('columns')} />
      <Choice<LayerId | 'none'>
        label={own.by}
        options={[{ id: 'none', label: own.byNothing }, ...free.map((id) => ({ id, label: own.byEach[id] }))]}
        value={view.by ?? 'none'}
        onChange={(id) => change({ by: id === 'none' ? null : id, layer: null })}
      />
      <Choice
        label={own.measure}
        options={measures.map((id) => ({ id, label: own.measures[id] }))}
        value={view.measure}
        onChange={(measure) => change({ measure })}
      />
    </div>
  );
}
