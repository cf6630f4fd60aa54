import type { Ignored } from '../query/params.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { askedInVain } from './asked-in-vain.ts';

/** Says what an address asked for that is not to be found; nothing when all of it was understood. */
export function IgnoredNotice({
  ignored,
  onClose,
}: {
  readonly ignored: readonly Ignored[];
  readonly onClose?: () => void;
}) {
  const { lang, words } = useLanguage();
  if (ignored.length === 0) return null;
  const { named, more } = askedInVain(ignored, lang);
  return (
    <Notice tone="info" title={words.filters.ignored(ignored.length)} onClose={onClose}>
      {words.filters.ignoredNote(named, more, ignored.length)}
    </Notice>
  );
}
