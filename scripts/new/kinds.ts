import { dimension } from './dimension.ts';
import { geography } from './geography.ts';
import { indicator } from './indicator.ts';
import type { Kind } from './kind.ts';
import { newSource } from './source.ts';

/** What `npm run new` makes inside a data folder, by its name. */
export const kinds: Record<string, Kind> = { indicator, source: newSource, geography, dimension };
