import { AddressNotice } from '../pages/AddressNotice.tsx';
import { useNothingAsked } from '../query/use-nothing-asked.ts';
import { type Place, pages } from './pages.ts';

/** Above a page that asks nothing of its address: whatever stands there is named, and can be taken off. */
export function NothingAsked({ place }: { readonly place: Place }) {
  const { ignored, change } = useNothingAsked();
  const asks = pages.some((page) => page.id === place.page && 'asks' in page);
  return asks ? null : <AddressNotice ignored={ignored} onClose={() => change({}, { replace: true })} />;
}
