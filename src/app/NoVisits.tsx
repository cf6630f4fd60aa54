import { paths } from '../query/paths.ts';
import type { Reading } from '../records/read.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** In place of a page when there is no visit to show: how to come to one. */
export function NoVisits({ reading }: { readonly reading: Reading }) {
  const { words } = useLanguage();
  const { empty } = words.app;
  const { leftOut } = reading.counts.visits;
  return (
    <>
      <PageHead title={empty.title} sub={leftOut > 0 ? empty.left(leftOut) : empty.next} />
      <ButtonLink href={paths.data()}>{leftOut > 0 ? empty.see : words.app.footer.quality}</ButtonLink>
    </>
  );
}
