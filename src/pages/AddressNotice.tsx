import type { Ignored } from '../query/params.ts';
import { lazyPart } from '../ui/LazyPart.tsx';
import { Soon } from '../ui/Soon.tsx';
import { learnRest } from '../words/index.ts';

const Notice = lazyPart(async () => {
  const [{ IgnoredNotice }] = await Promise.all([import('../filters/IgnoredNotice.tsx'), learnRest()]);
  return IgnoredNotice;
});

/** What an address asked for in vain, where that is rare enough for its words to come only then. */
export function AddressNotice({
  ignored,
  onClose,
}: {
  readonly ignored: readonly Ignored[];
  readonly onClose: () => void;
}) {
  if (ignored.length === 0) return null;
  return (
    <Soon>
      <Notice ignored={ignored} onClose={onClose} />
    </Soon>
  );
}
