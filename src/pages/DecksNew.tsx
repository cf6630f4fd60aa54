import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { whoOf } from '../insight/who.ts';
import { paths } from '../query/paths.ts';
import { fold } from '../query/search/fold.ts';
import { showPaths } from '../query/show-paths.ts';
import type { Partner } from '../records/partner.ts';
import type { Register } from '../records/register.ts';
import { type Text, wordings } from '../records/text.ts';
import { Bilingual } from '../ui/Bilingual.tsx';
import { Seal } from '../ui/Seal.tsx';
import { SectionHead } from '../ui/SectionHead.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './DecksNew.module.css';

/** So many of a list are shown until somebody looks for another. */
const SHOWN = { partners: 8, themes: 6 };

/** What has all the words in one of its names. */
function found<T>(things: readonly T[], q: string, namesOf: (thing: T) => readonly Text[]): readonly T[] {
  const terms = fold(q).split(' ').filter(Boolean);
  if (terms.length === 0) return things;
  return things.filter((thing) => {
    const text = fold(namesOf(thing).flatMap(wordings).join('\n'));
    return terms.every((term) => text.includes(term));
  });
}

/** Featured partners first, then those with most visits; those without any last. */
function partnersInOrder({ partners, dashboard, visitsByPartner }: Register): readonly Partner[] {
  const place = ({ id }: Partner) => {
    const at = dashboard.featuredPartners.indexOf(id);
    return at < 0 ? dashboard.featuredPartners.length : at;
  };
  const visits = ({ id }: Partner) => visitsByPartner.rows(id).length;
  return partners.toSorted((a, b) => place(a) - place(b) || visits(b) - visits(a));
}

/** Ways to a new deck: for a partner, for a theme, for visits, and with nothing in it. */
export function DecksNew({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  const own = words.meeting;
  const [partner, setPartner] = useState('');
  const [theme, setTheme] = useState('');
  const ordered = useMemo(() => partnersInOrder(register), [register]);
  const partners = found(ordered, useDeferredValue(partner), ({ name, short }) =>
    short ? [name, short] : [name],
  );
  const themes = found(register.themes, useDeferredValue(theme), ({ name }) => [name]);
  return (
    <section>
      <SectionHead title={own.make} />
      <div className={styles['columns']}>
        <div>
          <h3 className={styles['head']}>{own.forPartner}</h3>
          <Search label={own.findPartner} value={partner} found={partners.length} onChange={setPartner} />
          <ul className={styles['rows']}>
            {partners.slice(0, SHOWN.partners).map((one) => {
              const who = whoOf(one, register);
              return (
                <Row
                  key={one.id}
                  href={showPaths.deck({ kind: 'partner', id: one.id })}
                  lead={<Seal id={who.id} text={who.seal} size={28} full={who.full} />}
                  name={<Bilingual text={one.name} />}
                  n={register.visitsByPartner.rows(one.id).length}
                />
              );
            })}
          </ul>
          <More of={partners.length} shown={SHOWN.partners} />
        </div>
        <div>
          <h3 className={styles['head']}>{own.forTheme}</h3>
          <Search label={own.findTheme} value={theme} found={themes.length} onChange={setTheme} />
          <ul className={styles['rows']}>
            {themes.slice(0, SHOWN.themes).map((one) => (
              <Row
                key={one.id}
                href={showPaths.deck({ kind: 'theme', id: one.id })}
                name={<Bilingual text={one.name} />}
                n={register.visitsByTheme.rows(one.id).length}
              />
            ))}
          </ul>
          <More of={themes.length} shown={SHOWN.themes} />
          <ul className={styles['others']}>
            <li>
              <a href={showPaths.deck({ kind: 'visits', query: '' })}>{own.forAll}</a>
            </li>
            <li>
              <a href={paths.visits()}>{own.forFilter}</a>
              <span>{own.filterHow}</span>
            </li>
            <li>
              <a href={showPaths.deck({ kind: 'nothing' })}>{own.blank}</a>
              <span>{own.blankNote}</span>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}

function Search({
  label,
  value,
  found: n,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly found: number;
  readonly onChange: (value: string) => void;
}) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <div className={styles['find']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
      <span role="status">{value.trim() !== '' && words.meeting.found(n)}</span>
    </div>
  );
}

function Row({
  href,
  lead,
  name,
  n,
}: {
  readonly href: string;
  readonly lead?: ReactNode;
  readonly name: ReactNode;
  readonly n: number;
}) {
  const { words } = useLanguage();
  return (
    <li>
      <a href={href}>
        {lead}
        <span className={styles['name']}>{name}</span>
        <span className={styles['n']}>{words.meeting.visits(n)}</span>
      </a>
    </li>
  );
}

/** That not all are listed. */
function More({ of, shown }: { readonly of: number; readonly shown: number }) {
  const { words } = useLanguage();
  if (of <= shown) return null;
  return <p className={styles['more']}>{words.meeting.moreFound(of - shown)}</p>;
}
