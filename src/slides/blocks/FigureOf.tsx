import { Soon } from '../../ui/Soon.tsx';
import { Enlarged } from '../Enlarged.tsx';
import { figureById } from '../figures/index.ts';
import { useShow } from '../use-show.ts';
import type { BlockProps } from './BlockView.tsx';
import styles from './FigureOf.module.css';

/** A view of the dashboard as it was when it was added, drawn by its own parts. */
export function FigureOf({ block: { figure, href } }: BlockProps<'figure'>) {
  const { register } = useShow();
  const Draw = figureById.get(figure)?.Draw;
  return (
    Draw && (
      <div className={styles['figure']}>
        <Enlarged>
          <Soon>
            <Draw register={register} href={href} />
          </Soon>
        </Enlarged>
      </div>
    )
  );
}
