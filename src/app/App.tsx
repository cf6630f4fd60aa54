import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { HashRouter } from 'react-router-dom';
import { Boundary } from '../ui/Boundary.tsx';
import { Root } from './Root.tsx';
import { RootFailed } from './RootFailed.tsx';

/**
 * The application: one query cache, one router. Of the router only the history is in use, in its plain form: pages are
 * found in our own list, and its loaders and forms have no use here. Addresses change at once, not in a transition: a
 * box that is ticked must not fall back.
 */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Boundary instead={(error, retry) => <RootFailed error={error} onRetry={retry} />}>
        <HashRouter useTransitions={false}>
          <Root />
        </HashRouter>
      </Boundary>
    </QueryClientProvider>
  );
}
