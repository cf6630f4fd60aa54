import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { type Guest, type SlideLang, slideLangs, type Typed } from '../deck.ts';
import styles from './GuestRow.module.css';

/** A guest with one text typed; a post without a word is none. */
function withTyped(guest: Guest, field: 'name' | 'post', lang: SlideLang, text: string): Guest {
  const { [lang]: _, ...others } = guest[field] ?? {};
  const typed: Typed = text === '' ? others : { ...others, [lang]: text };
  if (field === 'name') return { ...guest, name: typed };
  const { post: __, ...rest } = guest;
  return Object.keys(typed).length > 0 ? { ...rest, post: typed } : rest;
}

/** A guest who is expected: name and post in both languages. */
export function GuestRow({
  guest,
  n,
  count,
  onType,
  onRest,
  onMove,
  onRemove,
}: {
  readonly guest: Guest;
  /** Place, from 1. */
  readonly n: number;
  readonly count: number;
  readonly onType: (guest: Guest, field: string) => void;
  readonly onRest: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { words } = useLanguage();
  const own = words.meeting.editor;
  const label = { name: own.guestName, post: own.guestPost };
  return (
    <li className={styles['guest']}>
      <span className={styles['n']} aria-hidden="true">
        {n}
      </span>
      {(['name', 'post'] as const).flatMap((field) =>
        slideLangs.map((lang) => (
          <input
            key={`${field} ${lang}`}
            aria-label={label[field](n, own.languages[lang])}
            placeholder={own[field][lang]}
            lang={lang === 'zh' ? 'zh-CN' : 'en-GB'}
            autoComplete="off"
            value={guest[field]?.[lang] ?? ''}
            onChange={({ target: { value } }) =>
              onType(withTyped(guest, field, lang, value), `${field} ${lang}`)
            }
            onBlur={onRest}
          />
        )),
      )}
      <span className={styles['tools']}>
        <IconButton
          icon="down"
          className={styles['up']}
          label={own.guestUp(n)}
          disabled={n === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton icon="down" label={own.guestDown(n)} disabled={n === count} onClick={() => onMove(1)} />
        <IconButton icon="close" label={own.removeGuest(n)} onClick={onRemove} />
      </span>
    </li>
  );
}
