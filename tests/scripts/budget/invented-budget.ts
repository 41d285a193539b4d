import type { Budget } from '../../../src/model/catalog.ts';
import { checkFolder } from '../../../src/checks/check-folder.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { cityFiles } from '../../cities/invented-city.ts';

/** The catalog of the invented city Port Verity, which has a budget: every amount is synthetic. */
export const verity = (): Catalog => checkFolder(cityFiles()).catalog!;

export const verityBudget = (): Budget => verity().budget!;
