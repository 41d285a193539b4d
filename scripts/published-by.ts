import { join } from 'node:path';
import type { Catalog } from '../src/model/catalog.ts';
import { type BuiltData, buildData } from './build-data.ts';
import type { Effects } from './effects.ts';
import { interfaceWords } from './interface-words.ts';
import { newestReceipt } from './newest-receipt.ts';

const strings = join(import.meta.dirname, '..', 'src', 'strings');

/**
 * What a catalog publishes as of its newest receipt, with how the labels of each source are mapped: what two states of
 * the data are compared by, and what a release freezes. Its `problems` are not thrown: the caller knows its folder.
 */
export async function publishedBy(
  effects: Effects,
  catalog: Catalog,
): Promise<BuiltData & Pick<Catalog, 'crosswalks'>> {
  const { messages } = await interfaceWords(catalog, strings, effects);
  return { ...buildData(catalog, messages, newestReceipt(catalog)), crosswalks: catalog.crosswalks };
}
