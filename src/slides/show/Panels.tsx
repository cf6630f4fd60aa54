import type { Helm } from '../presenter/use-helm.ts';
import { ShowHelp } from './ShowHelp.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import type { ShowCommand } from './show-keys.ts';
import type { Panel } from './use-show-run.ts';

/** What a key opens over the slides, in this window alone. */
export function Panels({
  helm: { show, at, go },
  panel,
  verbs,
  onPanel,
}: {
  readonly helm: Helm;
  readonly panel: Panel;
  /** What keys do in this window; everything when it is not said. */
  readonly verbs: readonly ShowCommand['do'][] | undefined;
  readonly onPanel: (panel: Panel) => void;
}) {
  const close = () => onPanel(null);
  if (panel === 'help') return <ShowHelp verbs={verbs} onClose={close} />;
  if (panel !== 'overview') return null;
  return (
    <SlideGrid
      show={show}
      at={at}
      onGo={(to) => {
        close();
        go(to);
      }}
      onClose={close}
    />
  );
}
