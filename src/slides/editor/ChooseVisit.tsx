import { useDeferredValue, useId, useState } from 'react';
import type { Register } from '../../records/register.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Say } from '../../ui/Say.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { list } from '../../words/format.ts';
import { partnersSaid } from '../figures/partners-said.ts';
import styles from './Choose.module.css';
import { findVisits } from './find-visits.ts';

/** A window to find a visit in, by partner, title or date. */
export function ChooseVisit({
  register,
  onChoose,
  onClose,
}: {
  readonly register: Register;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { lang, words } = useLanguage();
  const own = words.meeting.editor;
  const id = useId();
  const [q, setQ] = useState('');
  const { visits, found } = findVisits(register, useDeferredValue(q));
  return (
    <Dialog open title={own.chooseVisit} onClose={onClose} wide>
      <label className={styles['find']} htmlFor={id}>
        {own.findVisit}
      </label>
      <input
        id={id}
        type="search"
        className={styles['search']}
        value={q}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target: { value } }) => setQ(value)}
      />
      <p role="status" className={styles['count']}>
        {found === 0 ? own.noVisit : own.visits(visits.length, found)}
      </p>
      <ul className={styles['list']}>
        {visits.map((visit) => (
          <li key={visit.id}>
            <button type="button" onClick={() => onChoose(visit.id)}>
              <span className={styles['aside']}>{words.dates.short(visit.when)}</span>
              <span className={styles['what']}>
                <Say text={visit.title} />
                <small>{list(lang, partnersSaid(visit, register, lang))}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
