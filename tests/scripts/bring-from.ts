import type { Effects } from '../../scripts/effects.ts';
import { bring } from '../../scripts/fetchers/bring.ts';
import type { Fetched } from '../../scripts/fetchers/fetcher.ts';
import type { Source } from '../../src/model/source.ts';

/** The files of a source as a refresh from a folder brings them; nothing is asked of a network. */
export async function bringFrom(effects: Effects, folder: string, source: Source): Promise<Fetched> {
  const client = (): Promise<never> => Promise.reject(new Error('a folder needs no network'));
  const nothing = { findArea: () => null, standing: null, progress: () => undefined };
  const brought = await bring({ effects, from: folder, client, engine: 'local', cache: 'cache', ...nothing }, source);
  if (!('files' in brought)) throw new Error(JSON.stringify(brought));
  return brought;
}
