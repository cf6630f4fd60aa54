import { useShowView } from '../query/use-show-view.ts';
import { Slide } from '../slides/Slide.tsx';
import { useShowData } from '../slides/use-show-data.ts';
import { useRegister } from '../source/use-register.ts';

/** The slides, one after another, with the window to themselves. */
export function ShowPage() {
  const register = useRegister();
  const { view } = useShowView(register);
  const show = useShowData(register, view, undefined);
  const at = Math.max(
    0,
    show.slides.findIndex(({ slide }) => slide.id === view.slide),
  );
  const drawn = show.slides[at];
  return drawn ? <Slide show={show} drawn={drawn} n={at + 1} /> : null;
}
