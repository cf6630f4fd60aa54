import { cx } from '../../ui/cx.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { Helm } from '../presenter/use-helm.ts';
import { BarButton } from './BarButton.tsx';
import type { Controls } from './controls.ts';
import { MoreControls } from './MoreControls.tsx';
import styles from './ShowBar.module.css';

/** The controls of a show, seen while the pointer moves and while one of them has the focus. */
export function ShowBar({
  helm: { show, view, at, drawn },
  controls,
  seen,
  more,
  full,
}: {
  readonly helm: Helm;
  readonly controls: Controls;
  /** Whether the pointer has moved of late. */
  readonly seen: boolean;
  /** Whether the rest of the controls is open. */
  readonly more: boolean;
  readonly full: boolean;
}) {
  const { words } = useLanguage();
  const say = words.show.bar;
  const { run, tongue, look, ratio, names } = controls;
  const n = at + 1;
  return (
    <nav
      className={cx(styles['bar'], (seen || more) && styles['seen'])}
      aria-label={say.label}
      data-own-touch=""
      data-look="dark"
    >
      <div className={styles['row']}>
        <BarButton icon="previous" label={say.previous} onPress={() => run({ do: 'previous' })} />
        <span className={styles['n']}>{words.slides.page(n, show.slides.length)}</span>
        <BarButton icon="next" label={say.next} onPress={() => run({ do: 'next' })} />
        <i className={styles['gap']} />
        <BarButton icon="overview" label={say.overview} onPress={() => run({ do: 'overview' })} />
        <BarButton icon="black" label={say.black} wide onPress={() => run({ do: 'black' })} />
        <BarButton
          text={say.tongueShort[view.in]}
          label={say.tongue(say.tongues[view.in], say.tongues[tongue.next])}
          wide
          onPress={tongue.turn}
        />
        <BarButton
          text={say.lookShort[view.look]}
          label={say.look(say.looks[view.look], say.looks[look.next])}
          wide
          onPress={look.turn}
        />
        <BarButton text={view.ratio} label={say.ratio(view.ratio, ratio.next)} wide onPress={ratio.turn} />
        <BarButton
          text={say.namesShort[view.names]}
          label={say.names[view.names]}
          pressed={view.names === 'off'}
          wide={view.names === 'on'}
          onPress={names}
        />
        <i className={styles['gap']} />
        <BarButton icon="presenter" label={say.presenter} wide onPress={() => run({ do: 'presenter' })} />
        <BarButton
          icon={full ? 'small' : 'full'}
          label={full ? say.fullEnd : say.full}
          wide
          onPress={() => run({ do: 'fullScreen' })}
        />
        <MoreControls view={view} slide={drawn?.slide.id} controls={controls} open={more} />
        <BarButton icon="leave" label={say.leave} onPress={controls.leave} />
      </div>
    </nav>
  );
}
