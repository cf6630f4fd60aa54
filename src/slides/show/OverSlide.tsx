import type { Helm } from '../presenter/use-helm.ts';
import { Blank } from './Blank.tsx';
import type { Box } from './fit.ts';
import { NamesQuestion } from './NamesQuestion.tsx';
import { Panels } from './Panels.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import type { ShowCommand } from './show-keys.ts';
import type { Panel } from './use-show-run.ts';

/** What lies over the slide. While the screen is put out there is nothing else. */
export function OverSlide({
  helm,
  panel,
  size,
  verbs,
  onPanel,
  onNames,
}: {
  readonly helm: Helm;
  readonly panel: Panel;
  /** Of a record. */
  readonly size: Box & { readonly scale: number };
  /** What keys do here; everything when it is not said. */
  readonly verbs: readonly ShowCommand['do'][] | undefined;
  readonly onPanel: (panel: Panel) => void;
  /** Brings the names of people back. */
  readonly onNames: () => void;
}) {
  const { show, shared, act } = helm;
  const close = () => onPanel(null);
  if (shared.blank) return <Blank key={shared.blank} as={shared.blank} onEnd={() => act({ blank: null })} />;
  return (
    <>
      {shared.open && (
        <RecordDialog
          address={shared.open}
          show={show}
          size={size}
          onOpen={(open) => act({ open })}
          onClose={() => act({ open: '' })}
        />
      )}
      <Panels helm={helm} panel={panel} verbs={verbs} onPanel={onPanel} />
      {panel === 'names' && (
        <NamesQuestion
          onShow={() => {
            close();
            onNames();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
