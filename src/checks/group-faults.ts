import type { FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupElsewhere, groupsOf, unknownWord } from './known.ts';

/**
 * What is wrong with a group in a dimension; null when it is one of its groups or the dimension cannot be read.
 * A group of another dimension is named as such: `Male` in a column of race is sex that slipped in.
 */
export function groupFault(folder: Folder, dimension: string, group: string): FaultWords | null {
  const groups = groupsOf(folder, dimension);
  if (groups === null || groups.includes(group)) return null;
  const unknown = unknownWord(`group of \`${dimension}\``, group, groups);
  const elsewhere = groupElsewhere(folder, group, dimension);
  if (elsewhere === null) return unknown;
  return {
    wrong: `"${group}" is a group of \`${elsewhere.dimension}\` (\`${elsewhere.group}\`), not of \`${dimension}\``,
    allowed: unknown.allowed,
    mend: `give these rows the dimension \`${elsewhere.dimension}\`, or set them aside`,
  };
}
