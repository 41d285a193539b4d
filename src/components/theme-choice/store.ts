/** The store of this device; null where the reader has blocked it, and a choice then lasts as long as the page. */
export function store(): Storage | null {
  try {
    return localStorage;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'SecurityError') return null;
    throw cause;
  }
}
