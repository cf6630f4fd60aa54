import { useState } from 'react';
import { useHandoutView } from '../query/use-handout-view.ts';
import { linkWith } from '../slides/deck-names.ts';
import { Handout } from '../slides/handout/Handout.tsx';
import { ShowGate } from '../slides/show/ShowGate.tsx';
import { today } from '../source/today.ts';
import { useRegister } from '../source/use-register.ts';
import { AddressNotice } from './AddressNotice.tsx';

/** What goes out on paper: the slides, a handout, name cards, the order of places. */
export function HandoutPage() {
  const register = useRegister();
  const { view, ignored, change } = useHandoutView(register, linkWith);
  const [day] = useState(today);
  return (
    <>
      <AddressNotice ignored={ignored} onClose={() => change({}, { replace: true })} />
      <ShowGate register={register} view={view}>
        {(show) => (
          <Handout show={show} view={view} today={day} change={(patch) => change(patch, { replace: true })} />
        )}
      </ShowGate>
    </>
  );
}
