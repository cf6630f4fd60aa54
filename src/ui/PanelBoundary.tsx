import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { FaultReport } from './FaultReport.tsx';
import { Notice } from './Notice.tsx';
import { useLanguage } from './use-language.ts';

interface Props {
  /** What the panel shows, as a reader would call it. */
  readonly name: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
}

/** Keeps an error inside one panel; the rest of the page lives. */
export class PanelBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } };
  }

  override state: State = { failed: null };

  private readonly retry = () => this.setState({ failed: null });

  override render() {
    const { failed } = this.state;
    return failed ? <PanelFault name={this.props.name} error={failed.error} onRetry={this.retry} /> : this.props.children;
  }
}

function PanelFault({ name, error, onRetry }: { readonly name: string; readonly error: unknown; readonly onRetry: () => void }) {
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
