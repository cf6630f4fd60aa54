/** What this device remembers for the reader. Nothing of the records is ever kept here. */
export type StoredKey = 'pd.lang' | 'pd.theme' | 'pd.keys';

/** What was kept, or nothing: also when the browser keeps nothing at all. */
export function readStored(key: StoredKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it when there is none. False when the browser does not keep it. */
export function store(key: StoredKey, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
