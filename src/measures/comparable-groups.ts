import type { Indicator } from '../model/indicator.ts';

/** Counts, parts of one whole and what is neither better nor worse are not set against each other (METHOD 4, 4.3). */
export function isCompared({
  measure,
  direction,
  figures,
}: Pick<Indicator, 'measure' | 'direction' | 'figures'>): boolean {
  return measure !== 'count' && direction !== 'neither' && figures?.shareOfAll !== true;
}

/** Above this percentage of unknown no group is compared with another (METHOD 7.4). */
const mostUnknown = 25;

/** Are so many without a recorded group that comparing the others would mislead? Example: 25.1 percent are. */
export const isTooUnknown = (share: number | null): boolean => share !== null && share > mostUnknown;
