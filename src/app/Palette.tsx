import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useState } from 'react';
import { useFound } from '../pages/use-found.ts';
import { termsOf } from '../query/search/terms.ts';
import type { Register } from '../records/register.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useModal } from '../ui/use-modal.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Palette.module.css';
import { PaletteGroup } from './PaletteGroup.tsx';
import { type Choice, paletteGroups } from './palette-entries.ts';
import { useSettings } from './use-settings.ts';

/** Finds any page, action and record by a few letters. The field keeps the focus; arrows walk the results. */
export function Palette({
  register,
  typed,
  onChoose,
  onClose,
}: {
  readonly register: Register | undefined;
  /** What was typed before the field was there. */
  readonly typed: RefObject<string>;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}) {
  const { lang, words } = useLanguage();
  const { theme } = useSettings();
  const ref = useModal();
  const id = useId();
  const [{ q, active }, setState] = useState({ q: '', active: 0 });
  const { palette } = words;

  const { found } = useFound(register, q);
  const groups = paletteGroups({ q, register, found, lang, theme });
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[active];
  const optionId = (key: string) => `${id}${key}`;

  // Talks to the keyboard, which goes on between the drawing of the field and its standing there.
  useLayoutEffect(() => {
    if (typed.current) setState({ q: typed.current, active: 0 });
  }, [typed]);

  // Talks to the list's scroll position: the chosen result stays in sight.
  useEffect(() => {
    if (current) document.getElementById(`${id}${current.key}`)?.scrollIntoView({ block: 'nearest' });
  }, [current, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setState({ q, active: (active + step + entries.length) % Math.max(1, entries.length) });
    else if (event.key === 'Enter' && current) onChoose(current.choice);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Esc, which the dialog element has itself
    <dialog
      ref={ref}
      className={styles['palette']}
      aria-label={words.app.palette}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={words.app.palette}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={current && optionId(current.key)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={palette.placeholder}
          value={q}
          onChange={(event) => setState({ q: event.currentTarget.value, active: 0 })}
          onKeyDown={onKeyDown}
        />
        <IconButton icon="close" label={words.ui.close} onClick={onClose} />
      </div>
      <div className={styles['list']} id={`${id}list`} role="listbox" aria-label={palette.results}>
        {groups.map((group) => (
          <PaletteGroup
            key={group.id}
            group={group}
            terms={termsOf(q)}
            chosen={current?.key}
            optionId={optionId}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p className={styles['hint']}>{palette.hint}</p>
      <VisuallyHidden>
        <span role="status">{palette.found(entries.length)}</span>
      </VisuallyHidden>
    </dialog>
  );
}
