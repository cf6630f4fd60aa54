import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Register } from '../records/register.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { learnRest } from '../words/index.ts';
import styles from './Controls.module.css';
import type { Span } from './scale.ts';
import { planOf, yearUpTo } from './travel.ts';
import type { SpanView } from './use-span.ts';

const SpanMenu = lazyPart(async () => {
  const [{ SpanMenu }] = await Promise.all([import('./SpanMenu.tsx'), learnRest()]);
  return SpanMenu;
});

/** A button with the times that are wanted less often behind it. */
export function MoreTimes({
  register,
  span,
  around,
}: {
  readonly register: Register;
  readonly span: SpanView;
  /** The time of all that fits the filter. */
  readonly around: () => Span;
}) {
  const { words } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { given, extent } = span;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: see below
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape and the focus leaving, of the buttons in it
    <div
      className={styles['more']}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      // Some browsers do not focus a button that is clicked, which would look like leaving.
      onMouseDown={(event) => open && event.preventDefault()}
    >
      <button
        ref={button}
        type="button"
        title={words.timeline.moreTimes}
        aria-label={words.timeline.moreTimes}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          button.current?.focus();
          setOpen(!open);
        }}
      >
        <Icon name="down" />
      </button>
      {open && (
        <Soon>
          <SpanMenu
            id={id}
            times={{
              fit: around(),
              plan: planOf(register.dashboard.periods, register.asOf, given, extent),
              lastYear: yearUpTo(register.asOf, extent),
            }}
            onChoose={(next) => {
              span.commit(next);
              close();
            }}
          />
        </Soon>
      )}
    </div>
  );
}
