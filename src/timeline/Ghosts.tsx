import { useMemo } from 'react';
import type { Register } from '../records/register.ts';
import { crowdOf, datesIn } from './crowd.ts';
import styles from './Ghosts.module.css';
import { ghostPath } from './ghosts.ts';
import type { Scale } from './scale.ts';

/** Everything on record as short ticks above and below a line, for scale. */
export function Ghosts({
  register,
  scale,
  middle,
}: {
  readonly register: Register;
  readonly scale: Scale;
  readonly middle: number;
}) {
  const crowd = useMemo(() => crowdOf(register, null, null), [register]);
  return <path className={styles['ghost']} d={ghostPath(crowd, datesIn(crowd, scale.span), scale, middle)} />;
}
