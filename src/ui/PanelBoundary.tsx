import type { ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { Button } from './Button.tsx';
import { FaultReport } from './FaultReport.tsx';
import { Notice } from './Notice.tsx';
import { useLanguage } from './use-language.ts';

/** Keeps an error inside one panel; the rest of the page lives. */
export function PanelBoundary({
  name,
  children,
}: {
  /** What the panel shows, as a reader would call it. */
  readonly name: string;
  readonly children: ReactNode;
}) {
  return (
    <Boundary instead={(error, retry) => <PanelFault name={name} error={error} onRetry={retry} />}>{children}</Boundary>
  );
}

function PanelFault({
  name,
  error,
  onRetry,
}: {
  readonly name: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const { words } = useLanguage();
  return (
    <Notice tone="error" title={words.ui.panelFailed(name)}>
      <p>{words.ui.panelFailedNote}</p>
      <Button kind="quiet" onClick={onRetry}>
        {words.ui.tryAgain}
      </Button>
      <FaultReport part={name} error={error} />
    </Notice>
  );
}
