import { formatPage } from './page.ts';
import { schemaFiles } from './schemas.ts';

/** Everything that is made from the shapes of the records, by its path in the project. */
export const madeFiles = (): readonly { readonly path: string; readonly text: string }[] => [
  ...schemaFiles(),
  { path: 'docs/FORMAT.md', text: formatPage() },
];
