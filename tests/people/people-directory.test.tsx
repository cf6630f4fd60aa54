import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { PeoplePageOften } from '../../src/pages/PeoplePageOften.tsx';
import { listPeople } from '../../src/people/directory.ts';
import { PeopleDirectory } from '../../src/people/PeopleDirectory.tsx';
import type { Participant } from '../../src/records/visit.ts';
import { takeFrames } from '../support/frames.ts';
import { aVisit, registerOf } from '../support/register.ts';

const seats = Array.from(
  { length: 700 },
  (_, i): Participant => ({ person: `x${i}`, side: 'partner', role: 'member' }),
);
const register = registerOf({
  visits: ['2019', '2020'].map((date) => aVisit({ date, partners: ['p'], participants: seats })),
});
const people = listPeople(register);

afterEach(() => vi.unstubAllGlobals());

const busy = () => document.querySelectorAll('[aria-busy]').length;

test('many people come a slice a frame, and it is said until all are there', () => {
  const frames = takeFrames();
  const { rerender } = render(<PeopleDirectory people={people} />);
  const first = screen.getAllByRole('link').length;
  expect(first).toBeGreaterThan(20);
  expect(first).toBeLessThanOrEqual(100);
  expect(busy()).toBe(1);
  frames.all();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    people.map(({ person }) => `#/people/${person.id}`),
  );
  expect(busy()).toBe(0);

  rerender(<PeopleDirectory people={people.slice(100)} />);
  expect(screen.getAllByRole('link')).toHaveLength(first);
  frames.all();
  expect(screen.getAllByRole('link')).toHaveLength(600);
});

test('up to 500 people are drawn at once', () => {
  const frames = takeFrames();
  render(<PeopleDirectory people={people.slice(0, 500)} />);
  expect(screen.getAllByRole('link')).toHaveLength(500);
  expect(busy()).toBe(0);
  expect(frames.waiting()).toBe(0);
});

const faces = () => document.querySelectorAll('ul a[href^="#/people/"]').length;

test('of many known faces the first are shown, it is said, and all are there when asked for', () => {
  render(<PeoplePageOften register={register} away={700} />);
  expect(faces()).toBe(60);
  expect(screen.getByText(/60 of 700 shown/)).toBeVisible();
  act(() => screen.getByRole('button', { name: 'Show all 700' }).click());
  expect(faces()).toBe(700);
  expect(screen.queryByText(/of 700 shown/)).toBeNull();
});

test('a page that is printed has all of them', () => {
  render(<PeoplePageOften register={register} away={700} />);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(faces()).toBe(700);
});
