/**
 * What a browser keeps between visits for comfort. Storage may be closed (private windows,
 * settings) or swept: a choice then holds for this visit, and nothing else is lost.
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Closed: see above.
  }
}
