import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import type { FilterProps } from '../../src/filters/filter-props.ts';
import { select } from '../../src/query/select-here.ts';
import type { Address } from '../../src/query/use-address.ts';
import { useView } from '../../src/query/use-view.ts';
import type { View } from '../../src/query/view.ts';
import type { Register } from '../../src/records/register.ts';
import { LanguageContext } from '../../src/ui/use-language.ts';
import type { Lang } from '../../src/words/index.ts';
import { lexicon } from '../../src/words/lexicon.ts';
import { realRegister } from '../support/register.ts';

export interface Drawn extends Omit<FilterProps, 'change'>, Address<View> {
  readonly shown: number;
}

function Page({
  register,
  draw,
}: {
  readonly register: Register;
  readonly draw: (drawn: Drawn) => ReactNode;
}) {
  const address = useView(register);
  const { visits, counts } = select(register, address.view, lexicon);
  return (
    <>
      {draw({ ...address, register, counts, shown: visits.length })}
      <output>{visits.length}</output>
    </>
  );
}

/** Draws filters at an address, with a router in memory that tells what became of it. */
export function drawAt(search: string, draw: (drawn: Drawn) => ReactNode, lang: Lang = 'en') {
  const router = createMemoryRouter(
    [{ path: '/visits', element: <Page register={realRegister()} draw={draw} /> }],
    {
      initialEntries: [`/visits?${search}`],
    },
  );
  const steps: string[] = [];
  router.subscribe(({ historyAction, navigation }) => {
    if (navigation.state === 'idle') steps.push(historyAction);
  });
  render(
    <LanguageContext value={lang}>
      <RouterProvider router={router} />
    </LanguageContext>,
  );
  return {
    router,
    /** What each change did to the history: PUSH or REPLACE. */
    steps,
    at: () => router.state.location.search.slice(1),
  };
}
