import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy } from 'react';
import { createHashRouter, type RouteObject, RouterProvider } from 'react-router-dom';
import { PageFailed } from './PageFailed.tsx';
import { pages } from './pages.ts';
import { Root } from './Root.tsx';
import { RootFailed } from './RootFailed.tsx';

/** Every address, inside the shell; what throws in a page leaves the shell standing. */
const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RootFailed,
    children: [
      {
        ErrorBoundary: PageFailed,
        children: pages.map(({ path, load }) => ({ path, Component: lazy(async () => ({ default: await load() })) })),
      },
    ],
  },
];

export const createRouter = () => createHashRouter(routes);

/** The application: one query cache, one router. */
export function App({ client, router }: { readonly client: QueryClient; readonly router: ReturnType<typeof createRouter> }) {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
