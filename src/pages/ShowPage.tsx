import { useNavigate } from 'react-router-dom';
import { paths } from '../query/paths.ts';
import type { About } from '../query/show-view.ts';
import { useShowView } from '../query/use-show-view.ts';
import { aboutNamed, linkWith } from '../slides/deck-names.ts';
import { Show } from '../slides/show/Show.tsx';
import { ShowGate } from '../slides/show/ShowGate.tsx';
import { useRegister } from '../source/use-register.ts';

/** The page of what a deck is about: where a show ends that did not begin in the dashboard. */
function pageOf(about: About): string {
  switch (about.kind) {
    case 'partner':
      return paths.partner(about.id);
    case 'theme':
      return paths.theme(about.id);
    case 'visit':
      return paths.visit(about.id);
    case 'visits':
      return `${paths.visits()}${about.query && `?${about.query}`}`;
    case 'nothing':
      return paths.decks();
  }
}

/** Whether there is a page of the dashboard before this one; the router numbers them. */
const hasPageBefore = (): boolean => Number((history.state as { idx?: unknown } | null)?.idx ?? 0) > 0;

/** The slides, one at a time, with the window to themselves. */
export function ShowPage() {
  const register = useRegister();
  const navigate = useNavigate();
  const address = useShowView(register, linkWith);
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    if (hasPageBefore()) void navigate(-1);
    else void navigate(pageOf(aboutNamed(address.view.about, register)).slice(1), { replace: true });
  };
  return (
    <ShowGate register={register} view={address.view}>
      {(show) => (
        <Show
          show={show}
          address={address}
          presenterHref={address.href({}).replace(/^#\/show/, '#/presenter')}
          onLeave={leave}
        />
      )}
    </ShowGate>
  );
}
