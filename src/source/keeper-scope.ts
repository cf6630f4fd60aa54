/*
 * What the keeper of copies and the page tell each other, and what a browser gives the keeper. TypeScript knows the
 * world of a page or that of a worker, not both at once.
 */

/** What the build is made of. Paths begin with `./` at the folder of the page. */
export interface Build {
  /** Another one for every other build. */
  readonly id: string;
  /** The scripts that the page begins with, without `./`; others when anything of the scripts or styles is. */
  readonly entries: readonly string[];
  /** Without which the dashboard does not work; the page itself, `./`, is not among them. */
  readonly files: readonly string[];
  /** What it can do without. */
  readonly spare: readonly string[];
  /** The six files of the records. */
  readonly records: readonly string[];
  /** What else the folder of the records had when this was built. */
  readonly besides: readonly string[];
}

/** What is kept on the device, as the page is told. */
export interface Kept {
  /** Everything that it takes to open without a network. */
  readonly ready: boolean;
  /** The page got its records from the copies, since the server did not answer. */
  readonly behind: boolean;
}

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page. */
export interface LoadEvent extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Told extends Lasting {
  readonly source: { readonly id: string };
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: LoadEvent;
  readonly message: Told;
}

/** What the keeper runs in. */
export interface KeeperScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof Events>(name: K, listener: (event: Events[K]) => void) => void;
}
