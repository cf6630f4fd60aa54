import { useShowView } from '../query/use-show-view.ts';
import { linkWith } from '../slides/deck-names.ts';
import { Speaker } from '../slides/presenter/Speaker.tsx';
import { ShowGate } from '../slides/show/ShowGate.tsx';
import { useRegister } from '../source/use-register.ts';

/** The window of whoever speaks: notes, clock, what comes next. */
export function PresenterPage() {
  const register = useRegister();
  const address = useShowView(register, linkWith);
  return (
    <ShowGate register={register} view={address.view}>
      {(show) => (
        <Speaker
          show={show}
          address={address}
          showHref={address.href({}).replace(/^#\/presenter/, '#/show')}
        />
      )}
    </ShowGate>
  );
}
