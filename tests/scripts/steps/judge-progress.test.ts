import { expect, test } from 'vitest';
import { compareGroups } from '../../../scripts/steps/compare-groups.ts';
import { judgeProgress } from '../../../scripts/steps/judge-progress.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { division, type Ends, indicator, trees } from '../../src/format/invented.ts';

// Synthetic figures of an invented place.
const dimension = { ...trees, referenceGroup: 'yew' };

/** So many of 10,000 persons, as counted. */
const of = (numerator: number): Partial<Observation> => ({
  estimate: numerator / 100,
  numerator,
  denominator: 10000,
  lower: numerator / 100 - 0.5,
  upper: numerator / 100 + 0.5,
  intervalFrom: 'counts',
});

function progress(all: Ends, groups: Record<string, Ends>, given: Partial<Indicator> = {}) {
  const what = indicator({ measure: 'share', ...given });
  const ends = division(all, groups);
  return judgeProgress(what, dimension, { ...ends, comparison: compareGroups(what, dimension, ends) });
}

const groupOf = (found: ReturnType<typeof progress>, id: string) => found?.groups.find(({ group }) => group === id);

test('a level that gets better and a gap that gets narrower, each by its test', () => {
  const found = progress([of(2000), of(1500)], { oak: [of(3000), of(1800)], yew: [of(1500), of(1400)] });
  expect(found).toMatchObject({ first: '2015', last: '2021', reference: 'yew' });
  expect(groupOf(found, 'all')).toMatchObject({ level: 'better', absolute: null, relative: null });
  expect(groupOf(found, 'oak')).toMatchObject({ level: 'better', absolute: 'narrower', relative: 'narrower' });
});

test('what moves within chance is no clear change', () => {
  const found = progress([of(2000), of(1990)], { oak: [of(3000), of(2990)], yew: [of(1500), of(1495)] });
  expect(groupOf(found, 'oak')).toMatchObject({ level: 'no-clear-change', absolute: 'no-clear-change' });
});

test('distance and ratio can move apart: both are said', () => {
  const found = progress([of(3000), of(900)], { oak: [of(4000), of(1200)], yew: [of(2500), of(400)] });
  expect(groupOf(found, 'oak')).toMatchObject({ absolute: 'narrower', relative: 'wider', disagree: true });
});

test('a gap that closed because the better-off side got worse is no progress', () => {
  const found = progress([of(2000), of(2600)], { oak: [of(3000), of(3000)], yew: [of(1000), of(2400)] });
  expect(groupOf(found, 'oak')).toMatchObject({ absolute: 'narrower', levelledDown: true });
  const better = { direction: 'higher-is-better' } as const;
  const fallen = progress([of(7000), of(6000)], { oak: [of(5000), of(5000)], yew: [of(9000), of(6500)] }, better);
  expect(groupOf(fallen, 'oak')).toMatchObject({ absolute: 'narrower', levelledDown: true });
});

test('without an error, an earlier period or a yardstick nothing is said', () => {
  expect(progress([20, 16], { oak: [30, 25], yew: [18, 17] })).toBeNull();
  expect(progress([of(1), of(2)], { oak: [of(1), of(2)] })).toBeNull();
  const counted = { oak: [of(3000), of(1800)] as Ends, yew: [of(1500), of(1400)] as Ends };
  expect(progress([of(2000), of(1500)], counted, { measure: 'count' })).toBeNull();
  const ends = division([of(2000), of(1500)], counted);
  const what = indicator({ measure: 'share' });
  const compared = { ...ends, firstPeriod: null, comparison: compareGroups(what, dimension, ends) };
  expect(judgeProgress(what, dimension, compared)).toBeNull();
});

test('a group without a figure at one end is not tested', () => {
  const counted = {
    elm: [null, of(900)] as Ends,
    oak: [of(3000), of(1800)] as Ends,
    yew: [of(1500), of(1400)] as Ends,
  };
  const found = progress([of(2000), of(1500)], counted);
  expect(groupOf(found, 'elm')).toMatchObject({ level: 'not-tested', absolute: 'not-tested', relative: 'not-tested' });
});
