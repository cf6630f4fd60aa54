import type { Here } from '../kinds/kind.ts';
import type { Matter, Matters } from './matters.ts';
import { seatedPartners } from './seats.ts';

/** What is plainly so with matters that lie ahead: no report, nobody named, and what was left out. */
export function openNotes(
  { ahead, settled, others }: Pick<Matters, 'ahead' | 'settled' | 'others'>,
  { words }: Pick<Here, 'words'>,
): readonly string[] {
  const say = words.slides.notes;
  const silent = ahead.filter(({ outcome }) => outcome.followUps.length === 0);
  const ownerless = ahead.filter(({ outcome }) => outcome.by === undefined);
  return [
    ...(silent.length > 0 ? [say.unreported(silent.length, ahead.length)] : []),
    ...(ownerless.length > 0 ? [say.noOwner(ownerless.length, ahead.length)] : []),
    ...(settled.length > 0 ? [say.settled(settled.length)] : []),
    ...(others.length > 0 ? [say.others(others.length)] : []),
  ];
}

/** That outcomes came of visits with several partners, so that it is open whose they are. */
export function sharedNote(
  shown: readonly Matter[],
  { words, register }: Pick<Here, 'words' | 'register'>,
): readonly string[] {
  const shared = shown.filter(({ visit }) => seatedPartners(visit, register).length > 1).length;
  return shared > 0 ? [words.slides.notes.shared(shared)] : [];
}

/** That matters were dropped, and are not shown. */
export const droppedNote = (
  { dropped }: Pick<Matters, 'dropped'>,
  { words }: Pick<Here, 'words'>,
): readonly string[] => (dropped.length > 0 ? [words.slides.notes.dropped(dropped.length)] : []);
