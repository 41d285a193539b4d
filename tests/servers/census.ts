import type { Answering } from './loopback.ts';

/** Enough of the Census Data API: `get=` and `for=` over places, arrays of arrays, codes of the place last; tables. */
export function census(dataset: string, places: Record<string, string>[], codes: string[]): Answering {
  return (path, query) => {
    const table = new RegExp(`^/data/${dataset}/groups/(\\w+).json$`).exec(path)?.[1];
    if (table !== undefined) {
      const held = Object.entries(places[0]!).filter(([name]) => name.startsWith(`${table}_`));
      return { body: JSON.stringify({ variables: Object.fromEntries(held) }) };
    }
    if (path !== `/data/${dataset}`) return { status: 404, body: 'unknown dataset' };
    const names = query.get('get')!.split(',');
    const unknown = names.find((name) => places[0]![name] === undefined);
    if (unknown !== undefined) return { status: 400, body: `error: unknown variable '${unknown}'` };
    const head = [...names, ...codes];
    return { body: JSON.stringify([head, ...places.map((place) => head.map((name) => place[name]))]) };
  };
}
