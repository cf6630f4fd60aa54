import { useRef } from 'react';
import { nothingChosen } from '../query/choose.ts';
import type { View } from '../query/view.ts';
import type { Register } from '../records/register.ts';
import { say } from '../records/text.ts';
import { Chip } from '../ui/Chip.tsx';
import { Say } from '../ui/Say.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './Chips.module.css';
import { setFilters } from './set-filters.ts';

interface ChipsProps {
  readonly register: Register;
  readonly view: View;
  readonly change: (patch: Partial<View>) => void;
}

/** The filters that are set, each with a way to take it off. Focus stays here when the last one goes. */
export function Chips({ register, view, change }: ChipsProps) {
  const { lang, words } = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  const filters = setFilters(view, register, words);

  /** The chip at a place is about to go: focus moves to its neighbour, so that one key takes off one after another. */
  const leave = (place: number) => {
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])].slice(0, filters.length);
    (buttons[place + 1] ?? buttons[place - 1] ?? ref.current)?.focus();
  };

  return (
    <div ref={ref} tabIndex={-1} className={styles['frame']}>
      {filters.length > 0 && (
        <ul className={styles['chips']} aria-label={words.filters.chips}>
          {filters.map((filter, place) => (
            <li key={filter.key}>
              <Chip
                name={filter.name}
                value={<Say text={filter.value} />}
                removeLabel={words.filters.remove(filter.name, say(filter.value, lang).text)}
                onRemove={() => {
                  leave(place);
                  change(filter.off);
                }}
              />
            </li>
          ))}
          <li>
            <button
              type="button"
              className={styles['all']}
              onClick={() => {
                ref.current?.focus();
                change(nothingChosen);
              }}
            >
              {words.filters.clearAll}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
