/** A function whose answer for an object is worked out once and kept as long as the object is. */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = kept.get(key) ?? { value: make(key) };
    kept.set(key, entry);
    return entry.value;
  };
}
