import { expect, test } from 'vitest';
import { compareGroups } from '../../../scripts/steps/compare-groups.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { bestOff, yardsticks } from '../../../src/published/yardsticks.ts';
import { division, type Ends, indicator, trees } from '../format/invented.ts';

// Synthetic figures of an invented place.
const groups = ['elm', 'fir', 'oak', 'yew'];
const of = (numerator: number, denominator: number, more: Partial<Observation> = {}): Partial<Observation> => {
  const estimate = (100 * numerator) / denominator;
  return {
    estimate,
    numerator,
    denominator,
    lower: estimate - 1,
    upper: estimate + 1,
    intervalFrom: 'counts',
    ...more,
  };
};
function against(all: Partial<Observation>, shown: Record<string, Ends>, given: Partial<Indicator> = {}) {
  const what = indicator({ measure: 'share', ...given });
  const ends = division([null, all], shown);
  const compared = { ...ends, comparison: compareGroups(what, { ...trees, referenceGroup: 'yew' }, ends) };
  return { what, compared, found: yardsticks(what, compared, groups) };
}
const shown: Record<string, Ends> = {
  elm: [null, of(600, 2000)],
  fir: [null, of(100, 2000)],
  oak: [null, null],
  yew: [null, of(200, 2000)],
};

test('against the declared group, the best-off, and everyone else', () => {
  const { found } = against(of(900, 6000), shown);
  expect(found).toEqual([
    { group: 'elm', declared: 'higher', best: 'higher', rest: 'higher' },
    { group: 'fir', declared: 'lower', best: null, rest: 'lower' },
    { group: 'yew', declared: null, best: 'higher', rest: 'lower' },
  ]);
});

test('the best-off is a sure one, on the better side', () => {
  const { what, compared } = against(of(900, 6000), {
    ...shown,
    fir: [null, of(100, 2000, { reliability: 'caution' })],
  });
  expect(bestOff(what, compared)?.group).toBe('yew');
  expect(bestOff({ ...what, direction: 'higher-is-better' }, compared)?.group).toBe('elm');
});

test('event rates have everyone else as well; a total that holds less than a group has not', () => {
  const rate = { measure: 'event-rate', unit: 'rate', per: 100 } as const;
  expect(against(of(900, 6000), shown, rate).found[0]?.rest).toBe('higher');
  expect(against(of(500, 6000), shown).found[0]?.rest).toBeNull();
  expect(against({ estimate: 15 }, shown).found[0]?.rest).toBeNull();
});

test('without errors nothing is said', () => {
  const { found } = against({ estimate: 15 }, { elm: [null, 30], yew: [null, 10] });
  expect(found.map(({ declared, best, rest }) => [declared, best, rest])).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});
