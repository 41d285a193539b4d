import type { Answering } from './loopback.ts';

/** Enough of the Census Data API: `get=` and `for=` over places, arrays of arrays, codes of the place last. */
export function census(dataset: string, places: Record<string, string>[], codes: string[]): Answering {
  return (path, query) => {
    if (path !== `/data/${dataset}`) return { status: 404, body: 'unknown dataset' };
    const names = query.get('get')!.split(',');
    const unknown = names.find((name) => places[0]![name] === undefined);
    if (unknown !== undefined) return { status: 400, body: `error: unknown variable '${unknown}'` };
    const head = [...names, ...codes];
    return { body: JSON.stringify([head, ...places.map((place) => head.map((name) => place[name]))]) };
  };
}
