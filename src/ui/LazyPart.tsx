import { type ComponentType, lazy, useState } from 'react';
import { tellOfPart } from './parts.ts';

declare global {
  /** While public/start.js finds out whether a newer version is there; does not end when the page is loaded again. */
  var renewal: Promise<void> | undefined;
}

/** A part of a page whose file did not come. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
  /** Lets the file be asked for again when the part is drawn anew. */
  readonly forget: () => void;

  constructor(forget: () => void, cause: unknown) {
    super('the file of a part did not come', { cause });
    this.forget = forget;
  }
}

/** A part of a page in a file of its own. */
export type LazyPart<P> = ComponentType<P> & {
  /** Asks for the file ahead of the first drawing. What goes wrong is told when the part is drawn. */
  readonly fetch: () => void;
};

/**
 * A part of a page in a file of its own. Unlike React’s own it is drawn at once when its file has come before, and can be
 * had after all when it did not come at first.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  let part: ComponentType<P> | undefined;
  let coming: Promise<{ readonly default: ComponentType<P> }> | undefined;
  const begin = () => {
    coming ??= load().then(
      (own) => {
        part = own;
        tellOfPart();
        return { default: own };
      },
      async (cause: unknown) => {
        await globalThis.renewal;
        throw new PartMissing(() => {
          coming = undefined;
          Awaited = lazy(begin);
        }, cause);
      },
    );
    return coming;
  };
  let Awaited = lazy(begin);
  function Part(props: P) {
    // What was drawn first stays what it is: another in its place would begin anew.
    const [Own] = useState(() => part ?? Awaited);
    return <Own {...props} />;
  }
  const fetch = () => void Promise.allSettled([begin()]);
  return Object.assign(Part, { fetch });
}
