import { type Ignored, ParamReader, paramsOf } from './params.ts';

/** What is asked of the page about the records. */
export interface DataView<Code extends string> {
  /** Which list of what is missing stands open. */
  readonly missing: Code | null;
}

/** How the address of that page is read and written. `codes` are the lists there are. */
export const dataCodec = <const Code extends string>(codes: readonly Code[]) => ({
  read: (
    params: URLSearchParams,
  ): { readonly view: DataView<Code>; readonly ignored: readonly Ignored[] } => {
    const read = new ParamReader(params);
    const missing = read.choice('missing', codes) ?? null;
    return { view: { missing }, ignored: read.ignored() };
  },
  write: ({ missing }: DataView<Code>): URLSearchParams => paramsOf([['missing', missing]]),
});
