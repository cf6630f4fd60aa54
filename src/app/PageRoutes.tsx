import { Route, Routes } from 'react-router-dom';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { learnRest } from '../words/index.ts';
import { PageFailed } from './PageFailed.tsx';
import { pages } from './pages.ts';

const routes = pages.map(({ id, path, load }) => ({
  path,
  Page: lazyPart(async () => {
    const [Page] = await Promise.all([load(), id === 'overview' || learnRest()]);
    return Page;
  }),
}));

/** The page of the present address; what throws in it leaves the shell standing. */
export function PageRoutes() {
  return (
    <Boundary instead={(error, retry) => <PageFailed error={error} onRetry={retry} />}>
      <Routes>
        {routes.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </Routes>
    </Boundary>
  );
}
