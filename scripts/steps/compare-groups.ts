import { isCompared } from '../../src/measures/comparable-groups.ts';
import { comparePair, onAdverseSide, type PairComparison } from '../../src/measures/pair-comparison.ts';
import { pairVerdicts } from '../../src/measures/pair-verdict.ts';
import { absence, digits, noPair, printedPair } from '../../src/measures/printed-pair.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Comparison, Division, GroupComparison } from '../../src/model/published.ts';

const nobody = { people: null, peopleLower: null, peopleUpper: null };

/** (group - reference) x people of the group, in persons: of a share by its base, of a rate by its population. */
function peopleBehind({ unit, per }: Indicator, group: Observation, found: PairComparison) {
  const { denominator } = group;
  const divisor = unit === 'percent' ? 100 : unit === 'rate' ? per : null;
  if (denominator === null || divisor === null) return nobody;
  const of = (difference: number | null) => (difference === null ? null : digits((difference * denominator) / divisor));
  return {
    people: of(found.difference),
    peopleLower: of(found.differenceLower),
    peopleUpper: of(found.differenceUpper),
  };
}

/**
 * Every group of a division against the declared reference, newest period (METHOD 4, 8.4, 9.1): difference, ratio,
 * people behind the gap, and the verdict after Holm over all that were tested. Null where groups are not compared.
 * Example: of three groups with a reference among them two are tested, and each must hold against both.
 */
export function compareGroups(
  indicator: Indicator,
  dimension: Dimension,
  division: Pick<Division, 'rows'>,
): Comparison | null {
  const reference = division.rows.find(({ group }) => group === dimension.referenceGroup)?.latest;
  if (!isCompared(indicator) || reference === undefined) return null;
  const unknown = new Set(dimension.groups.filter((group) => group.unknown === true).map(({ id }) => id));
  const others = division.rows.filter(({ group }) => group !== dimension.referenceGroup && !unknown.has(group));
  const found = others.map(({ group, latest }) => ({ group, latest, pair: comparePair(indicator, latest, reference) }));
  const adverseSide = onAdverseSide(indicator);
  const verdicts = pairVerdicts(
    found.map(({ pair }) => pair),
    adverseSide,
  );
  const groups = found.map(({ group, latest, pair }, at): GroupComparison => {
    if (pair === null) return { group, ...noPair, ...nobody, verdict: absence(latest, reference) };
    return { group, ...printedPair(pair), ...peopleBehind(indicator, latest, pair), verdict: verdicts[at]! };
  });
  const scanned = found.filter(({ pair }) => typeof pair?.p === 'number').length;
  return { reference: reference.group, adverseSide, scanned, groups };
}
