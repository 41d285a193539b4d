import type { Dimension } from './dimension.ts';

/**
 * The groups of a dimension that have a page of their own: groups of people that somebody recorded. Firms, places and
 * things have none, nor have ways of dividing people that are declared to be no groups.
 * Example: of `yew`, `elm` and `not-reported` (unknown) the first two.
 */
export function groupsWithPages({
  counts,
  groupPages,
  groups,
}: Pick<Dimension, 'counts' | 'groupPages' | 'groups'>): string[] {
  if (counts !== 'people' || groupPages === false) return [];
  return groups.filter(({ unknown }) => unknown !== true).map(({ id }) => id);
}
