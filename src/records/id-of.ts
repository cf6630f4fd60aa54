/** The id that untrusted JSON names itself by, if it does. */
export function idOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'id')) return null;
  const { id } = raw as { readonly id: unknown };
  return typeof id === 'string' ? id : null;
}
