import { render } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { MemoryRouter, useLocation, useNavigate, useNavigationType } from 'react-router-dom';
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

/** What the history did and where it is, for those outside of the drawing. */
interface Told {
  readonly steps: string[];
  search: string;
  back: () => void;
}

function Tell({ told }: { readonly told: Told }) {
  const { key, search } = useLocation();
  const way = useNavigationType();
  const navigate = useNavigate();
  // Talks to the test: each step once.
  useEffect(() => {
    if (key !== 'default') told.steps.push(way);
    told.search = search;
    told.back = () => void navigate(-1);
  }, [told, key, way, search, navigate]);
  return null;
}

/** Draws filters at an address, with a router of the application's kind that tells what became of it. */
export function drawAt(search: string, draw: (drawn: Drawn) => ReactNode, lang: Lang = 'en') {
  const told: Told = { steps: [], search: '', back: () => {} };
  render(
    <LanguageContext value={lang}>
      <MemoryRouter initialEntries={[`/visits?${search}`]} useTransitions={false}>
        <Page register={realRegister()} draw={draw} />
        <Tell told={told} />
      </MemoryRouter>
    </LanguageContext>,
  );
  return {
    /** What each change did to the history: PUSH or REPLACE. */
    steps: told.steps,
    at: () => told.search.slice(1),
    back: () => told.back(),
  };
}
