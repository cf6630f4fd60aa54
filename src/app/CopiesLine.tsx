import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useCopies } from '../source/use-copies.ts';
import { LanguageContext, useLanguage } from '../ui/use-language.ts';
import { isSpoken, type Lang, languages } from '../words/index.ts';
import styles from './CopiesLine.module.css';
import { useOnline } from './use-online.ts';

/** The language of the page; English when it is one whose words have not come. */
const langHere = (): Lang =>
  languages.find(({ id, tag }) => tag === document.documentElement.lang && isSpoken(id))?.id ?? 'en';

function onLang(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** What is kept on this device, in a word; more only where the reader may want to do something about it. */
function CopiesLine() {
  const { words } = useLanguage();
  const { keeping, newer, behind } = useCopies();
  const online = useOnline();
  const { line } = words.offline;
  const said = newer ? line.newer : behind ? line.behind : keeping === 'ready' ? line.ready : '';
  return (
    <p role="status" className={styles['line']}>
      {said}
      {online && (newer || behind) && (
        <button type="button" className={styles['load']} onClick={() => location.reload()}>
          {newer ? line.loadNewer : line.loadAgain}
        </button>
      )}
    </p>
  );
}

/** The same in the language of the page, which it is drawn beside and not in. */
function InLanguage() {
  const lang = useSyncExternalStore(onLang, langHere);
  return (
    <LanguageContext value={lang}>
      <CopiesLine />
    </LanguageContext>
  );
}

/** Draws the line under the page: a place of its own, so that the first page need not know of it. */
export function drawCopiesLine(): void {
  const place = document.createElement('div');
  place.className = styles['place'] ?? '';
  document.getElementById('root')?.after(place);
  createRoot(place).render(<InLanguage />);
}
