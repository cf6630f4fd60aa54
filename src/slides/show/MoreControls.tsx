import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { showPaths } from '../../query/show-paths.ts';
import type { ShowView } from '../../query/show-view.ts';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useSingleKeys } from '../../ui/use-single-keys.ts';
import { BarButton } from './BarButton.tsx';
import type { Controls } from './controls.ts';
import styles from './MoreControls.module.css';

/** The rest of the controls: those that are seldom wanted and, on a narrow screen, those that found no room. */
export function MoreControls({
  view,
  slide,
  controls,
  open,
}: {
  readonly view: ShowView;
  /** Id of the slide that is seen. */
  readonly slide: string | undefined;
  readonly controls: Controls;
  readonly open: boolean;
}) {
  const { words } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = useEffectEvent(() => controls.more(false));
  // Talks to the window: what floats closes when pointer or focus go elsewhere, and gives the focus back.
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) close();
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    const sheet = frame.current?.querySelector('ul');
    const button = frame.current?.querySelector('button');
    return () => {
      if (sheet?.contains(document.activeElement)) button?.focus();
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);
  const say = words.show.bar;
  const { run, tongue, look, ratio, names } = controls;
  const part = { ...view, open: '', only: '' };
  return (
    <div ref={frame} className={styles['more']}>
      <BarButton
        icon="more"
        label={say.more}
        expanded={open}
        controls={id}
        onPress={() => controls.more(!open)}
      />
      <ul id={id} className={styles['sheet']} hidden={!open} data-own-keys="">
        <Item narrow onPress={() => run({ do: 'black' })} kbd="B">
          {say.black}
        </Item>
        <Item narrow onPress={tongue.turn} kbd="T" value={say.tongues[view.in]}>
          {say.tongueName}
        </Item>
        <Item narrow onPress={look.turn} value={say.looks[view.look]}>
          {say.lookName}
        </Item>
        <Item narrow onPress={ratio.turn} value={view.ratio}>
          {say.ratioName}
        </Item>
        <Item narrow onPress={names} value={say.namesValue[view.names]}>
          {say.namesName}
        </Item>
        <Item narrow onPress={() => run({ do: 'presenter' })} kbd="S">
          {say.presenter}
        </Item>
        <Item narrow onPress={() => run({ do: 'fullScreen' })} kbd="F">
          {say.full}
        </Item>
        <Item onPress={() => run({ do: 'white' })} kbd="W">
          {say.white}
        </Item>
        <Item onPress={() => run({ do: 'laser' })} kbd="L">
          {say.laser}
        </Item>
        <Item onPress={() => run({ do: 'draw' })} kbd="D">
          {say.draw}
        </Item>
        <Item onPress={() => run({ do: 'notes' })} kbd="N">
          {say.notes}
        </Item>
        <Item onPress={() => run({ do: 'help' })} kbd="?">
          {say.help}
        </Item>
        {slide !== undefined && (
          <li>
            <a className={styles['item']} href={showPaths.show(view.about, { ...part, only: slide })}>
              {say.alone}
            </a>
          </li>
        )}
        <li>
          <a className={styles['item']} href={showPaths.deck(view.about, part)}>
            {say.deck}
          </a>
        </li>
        <li>
          <a className={styles['item']} href={showPaths.handout(view.about, part)}>
            {say.handout}
          </a>
        </li>
      </ul>
    </div>
  );
}

function Item({
  narrow = false,
  kbd,
  value,
  onPress,
  children,
}: {
  /** Only where the bar has no room for it. */
  readonly narrow?: boolean;
  readonly kbd?: string;
  /** What it is set to. */
  readonly value?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const singleKeys = useSingleKeys();
  return (
    <li className={cx(narrow && styles['narrow'])}>
      <button
        type="button"
        className={styles['item']}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {children}
        {value !== undefined && <span className={styles['value']}>{value}</span>}
        {kbd !== undefined && singleKeys && <Kbd>{kbd}</Kbd>}
      </button>
    </li>
  );
}
