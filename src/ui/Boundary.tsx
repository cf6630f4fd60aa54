import { Component, type ReactNode } from 'react';
import { PartMissing } from './LazyPart.tsx';

interface Props {
  /** What stands in place of children that threw. `retry` draws them again. */
  readonly instead: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
}

/** Keeps an error from going further up. */
export class Boundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } };
  }

  override state: State = { failed: null };

  override componentDidCatch(error: unknown) {
    if (error instanceof PartMissing) error.forget();
  }

  private readonly retry = () => this.setState({ failed: null });

  override render() {
    const { failed } = this.state;
    return failed ? this.props.instead(failed.error, this.retry) : this.props.children;
  }
}
