const asked = new Map<string, Promise<unknown>>();

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * A JSON file of this site, asked for once a page. Throws when it does not arrive, and may then be asked for again.
 * Example: a second map of the same districts finds their boundaries already there.
 */
export function loadJson<T>(address: string): Promise<T> {
  const known = asked.get(address) ?? fetchJson(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known as Promise<T>;
}
