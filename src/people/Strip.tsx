import type { Visit } from '../records/visit.ts';
import { cx } from '../ui/cx.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Strip.module.css';
import { type Axis, type StripMark, stripMarks } from './strip.ts';

const left = (at: number) => ({ left: `${at}%` });
const between = (from: number, to: number) => ({ left: `${from}%`, width: `${to - from}%` });

/** Visits on the line of an axis; read out as a list of dates. */
export function Strip({ visits, axis }: { readonly visits: readonly Visit[]; readonly axis: Axis }) {
  const { words } = useLanguage();
  const name = visits
    .map((v) => words.people.met(words.dates.short(v.when), words.records.direction[v.direction]))
    .join(words.people.semicolon);
  return (
    <div className={styles['strip']} role="img" aria-label={name}>
      {axis.bands.map((band) => (
        <span
          key={band.id}
          className={cx(styles['band'], band.alt && styles['alt'])}
          style={between(band.from, band.to)}
        />
      ))}
      <span className={styles['line']} />
      {stripMarks(visits, axis).map((mark) => (
        <DrawnMark key={mark.visit.id} mark={mark} />
      ))}
    </div>
  );
}

function DrawnMark({ mark }: { readonly mark: StripMark }) {
  const { direction } = mark.visit;
  switch (mark.form) {
    case 'day':
      return (
        <span className={styles['day']} style={left(mark.at)}>
          <Mark direction={direction} size={10} />
        </span>
      );
    case 'beads':
      return (
        <>
          <span
            className={cx(styles['thread'], styles[direction])}
            style={between(Math.min(...mark.at), Math.max(...mark.at))}
          />
          {mark.at.map((at) => (
            <span key={at} className={cx(styles['bead'], styles[direction])} style={left(at)} />
          ))}
        </>
      );
    default:
      return (
        <span className={cx(styles[mark.form], styles[direction])} style={between(mark.from, mark.to)} />
      );
  }
}

/** The years of an axis, for the head of a table of strips. */
export function StripYears({ axis }: { readonly axis: Axis }) {
  return (
    <div className={styles['years']} aria-hidden="true">
      {axis.years.map(({ year, at, labelled }) => (
        <span key={year} className={styles['year']} style={left(at)}>
          {labelled && year}
        </span>
      ))}
    </div>
  );
}
