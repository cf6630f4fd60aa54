import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';

export interface MenuChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A line below that says what it is for. */
  readonly note?: string;
}

/** Room kept between the list and the side of the window, px. */
const EDGE = 16;

/** A button that opens a short list of things to do. Arrows, Home, End and first letters walk; Escape gives the focus back. */
export function Menu<Id extends string>({
  children,
  label,
  quiet = false,
  choices,
  foot,
  onChoose,
}: {
  /** What the button says. */
  readonly children: ReactNode;
  /** Its name, where that says more. */
  readonly label?: string | undefined;
  /** Words only, as beside a heading. */
  readonly quiet?: boolean;
  readonly choices: readonly MenuChoice<Id>[];
  /** What stands below the choices; asked for when the list opens. */
  readonly foot?: () => ReactNode;
  readonly onChoose: (id: Id) => void;
}) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const items = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };

  // Talks to the window: the menu stays inside it, takes the focus, and closes when pointer or focus go elsewhere.
  useEffect(() => {
    if (!open) return;
    const sheet = frame.current?.lastElementChild;
    if (sheet instanceof HTMLElement) {
      const { left, bottom, height } = sheet.getBoundingClientRect();
      sheet.style.setProperty('--shift', `${Math.max(0, EDGE - left)}px`);
      if (bottom > innerHeight && bottom - 2 * height > 0) sheet.dataset['up'] = '';
    }
    frame.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = (place: number) => all[(place + all.length) % all.length]?.focus();
    const letter = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(event.key);
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (event.key.length === 1) all.find(letter)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={frame} className={styles['menu']}>
      <Button
        kind={quiet ? 'quiet' : 'plain'}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (open || event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
        <Icon name="down" />
      </Button>
      {open && (
        <div className={styles['sheet']}>
          <div role="menu" aria-label={label} tabIndex={-1} onKeyDown={walk}>
            {choices.map((choice) => (
              <button
                key={choice.id}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles['choice']}
                aria-describedby={choice.note ? `${id}${choice.id}` : undefined}
                aria-label={choice.label}
                onClick={() => {
                  close();
                  onChoose(choice.id);
                }}
              >
                <b>{choice.label}</b>
                {choice.note && <span id={`${id}${choice.id}`}>{choice.note}</span>}
              </button>
            ))}
          </div>
          {foot && <p className={styles['foot']}>{foot()}</p>}
        </div>
      )}
    </div>
  );
}
