import type { Catalog } from '../src/model/catalog.ts';

/** The day of the newest refresh: the date of a build that is given none. Throws when there is no receipt at all. */
export function newestReceipt(catalog: Pick<Catalog, 'receipts'>): string {
  const days = [...catalog.receipts.values()].map((receipt) => receipt.retrieved).sort();
  const newest = days.at(-1);
  if (newest === undefined) throw new Error('there is no receipt in tables/: give the date of the build with --date');
  return newest;
}
