import { expect, test } from 'vitest';
import { compareGroups } from '../../../scripts/steps/compare-groups.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { figure, indicator, trees } from '../../src/format/invented.ts';

// Synthetic figures of an invented place.
const dimension = { ...trees, referenceGroup: 'yew' };
const counted = (group: string, numerator: number, denominator: number, more: Partial<Observation> = {}) => {
  const estimate = (100 * numerator) / denominator;
  const error = { lower: estimate - 1, upper: estimate + 1, intervalFrom: 'counts' as const };
  return figure({ dimension: 'tree', group, estimate, numerator, denominator, ...error, ...more });
};
const compared = (observations: Observation[], given: Partial<Indicator> = {}) => {
  const rows = observations.map((latest) => ({
    group: latest.group,
    latest,
    history: [latest],
    difference: null,
    differenceFirst: null,
  }));
  return compareGroups(indicator({ measure: 'share', ...given }), dimension, { rows });
};
const yew = counted('yew', 100, 2000);

test('each group against the reference: difference, ratio, people, verdict', () => {
  const found = compared([counted('elm', 200, 2000), counted('fir', 102, 2000), yew]);
  expect(found).toMatchObject({ reference: 'yew', adverseSide: false, scanned: 2 });
  const [elm, fir] = found!.groups;
  expect(elm).toMatchObject({ group: 'elm', difference: 5, ratio: 2, people: 100, verdict: 'higher' });
  expect(fir?.verdict).toBe('no-clear-difference');
});

test('what stands alone may not stand among many', () => {
  const near = counted('elm', 128, 2000);
  expect(compared([near, yew])?.groups[0]?.verdict).not.toBe('higher');
  const clear = counted('elm', 131, 2000);
  const alone = compared([clear, yew])?.groups[0]?.verdict;
  const among = compared([clear, counted('fir', 101, 2000), counted('oak', 99, 2000), yew])?.groups[0]?.verdict;
  expect([alone, among]).toEqual(['higher', 'no-clear-difference']);
});

test('where having is better the verdict is of the figure as printed', () => {
  const found = compared([counted('elm', 1400, 2000), counted('yew', 1800, 2000)], { direction: 'higher-is-better' });
  expect(found).toMatchObject({ adverseSide: true, groups: [{ difference: -20, ratio: 3, verdict: 'lower' }] });
});

test('what is hidden, unsure or absent is said, and has no number', () => {
  const gone = (group: string, status: Observation['status']) =>
    figure({ dimension: 'tree', group, status, estimate: null });
  const found = compared([gone('elm', 'withheld'), gone('fir', 'unreliable'), gone('oak', 'not-available'), yew]);
  expect(found?.groups.map(({ verdict }) => verdict)).toEqual(['withheld', 'unreliable', 'no-figure']);
  expect(found?.groups[0]).toMatchObject({ difference: null, ratio: null, people: null });
  const hidden = compared([counted('elm', 10, 100), gone('yew', 'withheld')]);
  expect(hidden?.groups[0]?.verdict).toBe('withheld');
});

test('without an error there is a difference and no test', () => {
  const plain = (group: string, estimate: number) => figure({ dimension: 'tree', group, estimate });
  const found = compared([plain('elm', 20), plain('yew', 10)]);
  expect(found).toMatchObject({ scanned: 0, groups: [{ difference: 10, ratio: 2, verdict: 'no-error-stated' }] });
});

test('counts, parts of a whole, what is neither, and a division without a yardstick are not compared', () => {
  const rows = [counted('elm', 10, 100), yew];
  expect(compared(rows, { measure: 'count' })).toBeNull();
  expect(compared(rows, { direction: 'neither' })).toBeNull();
  expect(compared(rows, { figures: { ...indicator().figures!, shareOfAll: true } })).toBeNull();
  expect(compared([counted('elm', 10, 100)])).toBeNull();
});

test('nobody recorded in the reference: no ratio and no endless limit', () => {
  const rate = { measure: 'event-rate', unit: 'rate', per: 1000 } as const;
  const found = compared([counted('elm', 20, 2000), counted('yew', 0, 2000)], rate);
  expect(found?.groups[0]).toMatchObject({ ratio: null, ratioUpper: null, verdict: 'no-ratio', people: 20 });
});
