import { type ComponentType, lazy } from 'react';

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

/** A part of a page in a file of its own. Unlike React’s own it can be had after all when its file did not come at first. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fresh = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (cause: unknown) => {
          throw new PartMissing(() => {
            Part = fresh();
          }, cause);
        },
      ),
    );
  let Part = fresh();
  return (props) => <Part {...props} />;
}
