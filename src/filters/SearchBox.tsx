import { useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './SearchBox.module.css';
import { useTyping } from './use-typing.ts';

interface SearchBoxProps {
  /** What is searched for now, as the address has it. */
  readonly q: string;
  /** Somebody is about to search. */
  readonly onNear?: () => void;
  readonly onSearch: (q: string, options: { readonly replace: boolean }) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
}

/** A search that shows what it finds while one types. One gesture of typing is one step in the history. */
export function SearchBox({ q, onNear, onSearch, label, placeholder, clearLabel }: SearchBoxProps) {
  const ref = useRef<HTMLInputElement>(null);
  const { text, type, finish } = useTyping(q, onSearch);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the form must catch Enter; the search element would be one more box round it
    <form
      role="search"
      aria-label={label}
      className={styles['box']}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        value={text}
        onChange={(event) =>
          type(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
        }
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onFocus={onNear}
        onBlur={finish}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      {text && (
        <IconButton
          icon="close"
          label={clearLabel}
          onClick={() => {
            type('', false);
            ref.current?.focus();
          }}
        />
      )}
    </form>
  );
}
