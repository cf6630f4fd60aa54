import type { ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { Button } from './Button.tsx';
import { FaultReport } from './FaultReport.tsx';
import { Notice } from './Notice.tsx';
import { useLanguage } from './use-language.ts';

/** Keeps an error inside one panel; the rest of the page lives. */
export function PanelBoundary({
  name,
  part = name,
  children,
}: {
  /** What the panel shows, as a reader would call it. */
  readonly name: string;
  /** What a report calls it, when its name may hold names out of the records. */
  readonly part?: string;
  readonly children: ReactNode;
}) {
  return (
    <Boundary
      instead={(error, retry) => <PanelFault name={name} part={part} error={error} onRetry={retry} />}
    >
      {children}
    </Boundary>
  );
}

function PanelFault({
  name,
  part,
  error,
  onRetry,
}: {
  readonly name: string;
  readonly part: string;
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
      <FaultReport part={part} error={error} />
    </Notice>
  );
}
