import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import type { Register } from '../../src/records/register.ts';
import type { Visit } from '../../src/records/visit.ts';
import { draw } from './draw.tsx';
import { themed } from './register.ts';

export type Draw = (register: Register, visits: readonly Visit[]) => ReactElement;
export type Case = readonly [visits: readonly Visit[], en: string, zh: string];

/** Each chart says, in both languages, what its visits come to. */
export function testFindings(cases: readonly (readonly [string, Draw, readonly Case[]])[]) {
  for (const [name, chart, list] of cases)
    test.each(list.map((entry) => ({ visits: entry[0], en: entry[1], zh: entry[2] })))(
      `${name}: $en`,
      ({ visits, en, zh }) => {
        const register = themed(visits);
        const english = draw(chart(register, visits), { width: 0 });
        expect(screen.getByRole('figure')).toHaveAccessibleName(en);
        english.unmount();
        draw(chart(register, visits), { width: 0, lang: 'zh' });
        expect(screen.getByRole('figure')).toHaveAccessibleName(zh);
      },
    );
}
