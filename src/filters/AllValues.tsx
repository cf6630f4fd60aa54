import { useState } from 'react';
import { useLanguage } from '../ui/use-language.ts';
import { FacetFind } from './FacetFind.tsx';
import { FacetValueList, type FacetValueListProps } from './FacetValueList.tsx';
import styles from './FacetValues.module.css';
import { findRows } from './find-rows.ts';

/** From so many values on there is a box to find one. */
const MANY = 12;
/** A list longer than this is no list to read through; it says how many it leaves out. */
const MOST = 200;

/** All values of a facet, or those that are sought. */
export function AllValues({ rows, ...list }: FacetValueListProps) {
  const { words } = useLanguage();
  const [sought, setSought] = useState('');
  const { facet, register } = list;
  const found = findRows(rows, sought, (value) => facet.label(value, register, words));
  const drawn = found.slice(0, MOST);
  return (
    <>
      {rows.length >= MANY && (
        <FacetFind
          facet={facet}
          sought={sought}
          onSeek={setSought}
          status={found.length === 0 ? words.filters.noneFound : ''}
        />
      )}
      <FacetValueList {...list} rows={drawn} />
      {drawn.length < found.length && (
        <p className={styles['cut']}>{words.filters.cut(drawn.length, found.length)}</p>
      )}
    </>
  );
}
