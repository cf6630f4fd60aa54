import { directions } from '../records/visit.ts';
import styles from './Fades.module.css';

/** The gradients of windows, which fade at both ends: nobody knows where in there the visit was. Ids are `id-direction`. */
export function Fades({ id }: { readonly id: string }) {
  return directions.map((direction) => (
    <linearGradient key={direction} id={`${id}-${direction}`} className={styles[direction]}>
      <stop offset="0" stopOpacity="0" />
      <stop offset=".3" stopOpacity=".78" />
      <stop offset=".7" stopOpacity=".78" />
      <stop offset="1" stopOpacity="0" />
    </linearGradient>
  ));
}
