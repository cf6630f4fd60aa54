import { memo } from 'react';
import { listPeople } from '../people/directory.ts';
import { KnownFaces, knownFaces } from '../people/KnownFaces.tsx';
import { OftenThere } from '../people/OftenThere.tsx';
import { once } from '../query/once.ts';
import type { Register } from '../records/register.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useWhole } from '../ui/use-whole.ts';
import { InTurn } from './InTurn.tsx';
import { Panel } from './Panel.tsx';
import styles from './PeoplePage.module.css';

/** Up to so many known faces are drawn; of more so many, and all when the reader asks, prints or searches within the page. */
const MANY = 150;
const FACES = 60;
/** From so many people on the panels come one after another. */
const LARGE = 1000;

const facesOf = once(knownFaces);
const oursOf = once((register: Register) => listPeople(register).filter((p) => p.side === 'home'));

function Often({ register }: { readonly register: Register }) {
  const { words } = useLanguage();
  return (
    <Panel title={words.people.often}>
      <OftenThere people={oursOf(register)} register={register} />
    </Panel>
  );
}

function Faces({ register, away }: { readonly register: Register; readonly away: number }) {
  const { words } = useLanguage();
  const say = words.people;
  const [whole, drawWhole] = useWhole();
  const faces = facesOf(register);
  const shown = whole || faces.length <= MANY ? faces : faces.slice(0, FACES);
  return (
    <Panel title={say.faces(faces.length, away)}>
      <KnownFaces faces={shown} register={register} />
      {shown.length < faces.length && (
        <p className={styles['note']}>
          {say.shownOf(shown.length, faces.length)}{' '}
          <Button kind="quiet" onClick={drawWhole}>
            {say.showAll(faces.length)}
          </Button>
        </p>
      )}
    </Panel>
  );
}

/** Who was there most often, and the known faces of the other side: the same whatever the directory is asked, so it is not drawn again. */
export const PeoplePageOften = memo(function PeoplePageOften({
  register,
  away,
}: {
  readonly register: Register;
  /** How many people are not ours. */
  readonly away: number;
}) {
  const often = <Often register={register} />;
  const faces = <Faces register={register} away={away} />;
  return (
    <div>
      {register.people.length > LARGE ? (
        <InTurn>
          {often}
          {faces}
        </InTurn>
      ) : (
        <>
          {often}
          {faces}
        </>
      )}
    </div>
  );
});
