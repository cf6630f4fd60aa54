import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart } from '../ui/LazyPart.tsx';
import { learnRest } from '../words/index.ts';
import { PageFailed } from './PageFailed.tsx';
import { type Place, pages } from './pages.ts';

const drawn = new Map(
  pages.map(({ id, load }) => [
    id,
    lazyPart<{ readonly id: string }>(async () => {
      const [Page] = await Promise.all([load(), id === 'overview' || learnRest()]);
      return Page;
    }),
  ]),
);

/** Asks for the file of a page ahead of its drawing, while its records are still on their way. */
export const fetchPage = (page: Place['page']): void => drawn.get(page)?.fetch();

/** The page of an address; what throws in it leaves the shell standing. */
export function PageAt({ place: { page, id = '' } }: { readonly place: Place }) {
  const Page = drawn.get(page);
  return (
    <Boundary instead={(error, retry) => <PageFailed error={error} onRetry={retry} />}>
      {Page && <Page id={id} />}
    </Boundary>
  );
}
