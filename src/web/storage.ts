/** localStorage that may be refused (private windows, a full disk): the app works without it. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value in this browser; null forgets it. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Not kept.
  }
}

/** Forgets everything that is kept in this browser, except how the app looks. */
export function forgetStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key !== 'theme') localStorage.removeItem(key);
  } catch {
    // Nothing can be kept here, so nothing is.
  }
}
