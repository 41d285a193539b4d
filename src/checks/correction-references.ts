import type { Problem } from '../model/problem.ts';
import type { Correction } from '../model/correction.ts';
import { correctedFigures } from './corrected-figures.ts';
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

/** Indicators that are published, or that a release names: one that was withdrawn keeps its corrections. */
function everPublished(folder: Folder): Set<string> {
  const frozen = [...folder.releases.values()].flatMap(({ value }) => value.indicators.map(({ id }) => id));
  return new Set([...folder.ids.indicators, ...frozen]);
}

/** The first release that was wrong has the indicator. */
function inRelease(folder: Folder, read: Read<Correction>): Problem[] {
  const { indicator, from } = read.value;
  const release = folder.releases.get(from)?.value;
  if (release === undefined || release.indicators.some(({ id }) => id === indicator)) return [];
  const first = [...folder.releases.values()]
    .filter(({ value }) => value.indicators.some(({ id }) => id === indicator))
    .map(({ value }) => value.id)
    .sort()[0];
  const words = {
    wrong: `release ${from} does not publish "${indicator}"`,
    allowed: first === undefined ? 'a release that publishes it' : `${first} or a later release that publishes it`,
    mend: 'name the first release that was wrong',
  };
  return [faultAt(read, ['from'], words)];
}

/**
 * A correction names an indicator and releases that exist, in their order, and figures that were published so.
 * Example: a figure whose `was` the release does not have is told with what it has.
 */
export function correctionReferences(folder: Folder): Problem[] {
  const { releases } = folder.ids;
  const indicators = everPublished(folder);
  return [...folder.objects.corrections.values()].flatMap((read) => {
    const { indicator, from, until } = read.value;
    const unknown = danglingReference(read, ['indicator'], 'indicator', indicator, indicators);
    return [
      ...unknown,
      ...danglingReference(read, ['from'], 'release', from, releases),
      ...(until === null ? [] : danglingReference(read, ['until'], 'release', until, releases)),
      ...order(read),
      ...(unknown.length > 0 ? [] : inRelease(folder, read)),
      ...correctedFigures(folder, read),
    ];
  });
}
