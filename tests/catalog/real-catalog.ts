import { realEffects } from '../../scripts/effects.ts';
import { readFiles, readStrings } from '../../scripts/load-catalog.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import type { CheckedFolder } from '../../src/checks/check-folder.ts';
import type { Catalog } from '../../src/model/catalog.ts';

/** The committed data folder, checked once. */
export const checked: CheckedFolder = checkFolder(
  await readFiles(realEffects(), 'data'),
  await readStrings(realEffects()),
);

/** The real catalog. Throws when the folder has problems: `sound.test.ts` lists them. */
export function realCatalog(): Catalog {
  if (checked.catalog === null) throw new Error('the data folder has problems; run: npm run check');
  return checked.catalog;
}
