import type { Problem } from '../model/problem.ts';
import type { Correction } from '../model/correction.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import type { Read } from './read-object.ts';

function order(read: Read<Correction>): Problem[] {
  const { from, until } = read.value;
  if (until === null || until > from) return [];
  const words = {
    wrong: `"${until}" is not after "${from}"`,
    allowed: 'the first release that is right again, or null until there is one',
    mend: 'exchange the two, or write null',
  };
  return [faultAt(read, ['until'], words)];
}

/** A correction names an indicator and releases that exist, in their order. */
export function correctionReferences(folder: Folder): Problem[] {
  const { indicators, releases } = folder.ids;
  return [...folder.objects.corrections.values()].flatMap((read) => {
    const { indicator, from, until } = read.value;
    return [
      ...danglingReference(read, ['indicator'], 'indicator', indicator, indicators),
      ...danglingReference(read, ['from'], 'release', from, releases),
      ...(until === null ? [] : danglingReference(read, ['until'], 'release', until, releases)),
      ...order(read),
    ];
  });
}
