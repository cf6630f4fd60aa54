import { NOTE, type Note } from './as-of.ts';
import styles from './NothingYet.module.css';

/** "Nothing yet on record for 2026", in the empty part of the drawing. */
export function NothingYet({ note }: { readonly note: Note }) {
  return (
    <text className={styles['note']} y={note.y} fontSize={NOTE.size}>
      {note.lines.map((line, i) => (
        <tspan key={line} x={note.x} dy={i === 0 ? 0 : NOTE.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
