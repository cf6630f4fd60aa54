import { useEffect, useState } from 'react';
import { type OfficeRead, officeDeck } from './office-decks.ts';

/** A deck of the office by its name; nothing while it is on its way, and for no name. */
export function useOfficeDeck(name: string | undefined): OfficeRead | undefined {
  const [come, setCome] = useState<{ readonly name: string; readonly read: OfficeRead }>();
  // Talks to the server that has the decks of the office.
  useEffect(() => {
    if (name === undefined) return;
    let asked = true;
    void officeDeck(name).then((read) => {
      if (asked) setCome({ name, read });
    });
    return () => {
      asked = false;
    };
  }, [name]);
  return come?.name === name ? come?.read : undefined;
}
