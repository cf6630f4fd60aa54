import { paths } from '../query/paths.ts';
import { useLanguage } from '../ui/use-language.ts';
import { type Place, sections } from './pages.ts';

/** Doors to the five parts of the dashboard, the present one marked. */
export function SectionLinks({ place }: { readonly place: Place }) {
  const { words } = useLanguage();
  return sections.map((section) => (
    <a
      key={section}
      href={paths[section]()}
      aria-current={place.section === section ? (place.page === section ? 'page' : 'true') : undefined}
    >
      {words.app.pages[section]}
    </a>
  ));
}
