/**
 * A function that works out what is asked of an object once, however many pages ask, in whatever language. What it gives is shared:
 * nobody may change it. Example: `keptFor(figures)(one)` twice calls `figures` 1 time.
 */
export function keptFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { made: T }>();
  return (key) => {
    const known = kept.get(key) ?? { made: make(key) };
    kept.set(key, known);
    return known.made;
  };
}
