/**
 * What one tab keeps while it is open, so that a reload loses nothing; it never leaves the device.
 * Where storage is closed, it is kept as long as the page.
 */
const WITHOUT_STORAGE = new Map<string, string>();

export function recallVisit(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return WITHOUT_STORAGE.get(key) ?? null;
  }
}

/** Null forgets it. */
export function rememberVisit(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    if (value === null) WITHOUT_STORAGE.delete(key);
    else WITHOUT_STORAGE.set(key, value);
  }
}
