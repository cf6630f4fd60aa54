import { paths } from '../query/paths.ts';
import type { Theme } from '../records/theme.ts';
import { Link } from '../ui/Link.tsx';
import { Say } from '../ui/Say.tsx';

/** A theme in a table, opening its page. */
export function ThemeLink({ theme }: { readonly theme: Theme }) {
  return (
    <Link href={paths.theme(theme.id)} quiet>
      <Say text={theme.name} />
    </Link>
  );
}
