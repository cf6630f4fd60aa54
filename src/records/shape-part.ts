/** What a shape of Valibot is made of, as far as it is read without Valibot. */
export interface ShapePart {
  readonly kind?: string;
  readonly type?: string;
  readonly pipe?: readonly ShapePart[];
  readonly entries?: Readonly<Record<string, ShapePart>>;
  readonly item?: ShapePart;
  readonly key?: ShapePart;
  readonly value?: ShapePart;
  readonly wrapped?: ShapePart;
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
  readonly operation?: (value: unknown) => unknown;
  readonly getter?: (input: unknown) => ShapePart;
}
