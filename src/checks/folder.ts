import type { AreaCrosswalkRecipes } from '../model/area-crosswalk.ts';
import type { BoundaryRecipe } from '../model/boundary-recipe.ts';
import type { Lens } from '../model/lens.ts';
import type { Glossary } from '../model/page.ts';
import type { ReleaseManifest } from '../model/release.ts';
import type { Receipt } from '../model/receipt.ts';
import type { Site } from '../model/site.ts';
import { emptyBudget } from './budget-folder.ts';
import type { BudgetFolder } from './budget-folder.ts';
import { kinds } from './kinds.ts';
import type { Kind, OfKind } from './kinds.ts';
import type { YamlFile } from './parse-yaml.ts';
import type { ReadAreaCrosswalk, ReadAreaOverlaps } from './read-area-crosswalk.ts';
import type { ReadBoundaries } from './read-boundaries.ts';
import type { ReadCrosswalk } from './read-crosswalk.ts';
import type { Read } from './read-object.ts';
import type { ReadTable } from './read-table.ts';

/** What has ids beside the objects that have a YAML file each. */
type Other = 'tables' | 'receipts' | 'boundaries' | 'crosswalks' | 'releases';

/**
 * The data folder as far as it could be read. An object whose file is broken is missing from its map, and yet its id
 * is in `ids`, so that one fault is not reported a second time at everything that refers to it.
 */
export interface Folder {
  /** The paths of all files, read or not. */
  files: ReadonlySet<string>;
  site: Read<Site> | null;
  glossary: Read<Glossary> | null;
  lens: Read<Lens> | null;
  recipes: Read<BoundaryRecipe[]> | null;
  areaRecipes: Read<AreaCrosswalkRecipes> | null;
  areaOverlaps: ReadAreaOverlaps | null;
  objects: { [K in Kind]: Map<string, Read<OfKind<K>>> };
  ids: Record<Kind | Other, Set<string>>;
  crosswalks: Map<string, ReadCrosswalk>;
  areaCrosswalks: Map<string, ReadAreaCrosswalk>;
  tables: Map<string, ReadTable>;
  receipts: Map<string, Read<Receipt>>;
  boundaries: Map<string, ReadBoundaries>;
  /** Manifests by the id of the release, as objects and as bytes, their checksums, and frozen tables by path. */
  releases: Map<string, Read<ReleaseManifest>>;
  manifests: Map<string, Uint8Array>;
  sums: Map<string, Uint8Array>;
  frozen: Map<string, Uint8Array>;
  words: Map<string, Map<string, YamlFile>>;
  budget: BudgetFolder;
}

const perKind = <T>(make: () => T): Record<Kind, T> =>
  Object.fromEntries(kinds.map((kind) => [kind, make()])) as Record<Kind, T>;

export function emptyFolder(files: Iterable<string> = []): Folder {
  return {
    files: new Set(files),
    site: null,
    glossary: null,
    lens: null,
    recipes: null,
    areaRecipes: null,
    areaOverlaps: null,
    objects: perKind(() => new Map()) as Folder['objects'],
    ids: {
      ...perKind(() => new Set<string>()),
      tables: new Set(),
      receipts: new Set(),
      boundaries: new Set(),
      crosswalks: new Set(),
      releases: new Set(),
    },
    crosswalks: new Map(),
    areaCrosswalks: new Map(),
    tables: new Map(),
    receipts: new Map(),
    boundaries: new Map(),
    releases: new Map(),
    manifests: new Map(),
    sums: new Map(),
    frozen: new Map(),
    words: new Map(),
    budget: emptyBudget(),
  };
}
