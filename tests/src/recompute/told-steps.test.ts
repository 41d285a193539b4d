import { expect, test } from 'vitest';
import { toldSteps } from '../../../src/recompute/told-steps.ts';
import type { Division } from '../../../src/model/published.ts';
import { figure, indicator } from '../format/invented.ts';

const words = {
  share: '{0} of {1} is {2} percent.',
  matches: 'Published: {0}. They match.',
  differs: 'Published: {0}. They do not match.',
  difference: '{0} less {1} is {2}.',
  ratio: '{0} by {1} is {2}.',
  none: 'Nothing to work out.',
  noValue: 'There is no figure.',
};
const share = indicator({ measure: 'share', unit: 'percent' });
const bare = { lower: null, upper: null, intervalFrom: null };
const told = (given: Parameters<typeof figure>[0]) => {
  const one = figure({ ...bare, ...given });
  return toldSteps({ indicator: share, observations: [one], divisions: [] }, (each) => each === one, words, 'en-US');
};

test('a step says what went in, what came out and whether that is what is published', () => {
  expect(told({ estimate: 25, numerator: 1030, denominator: 4120 })).toEqual([
    { text: '1,030 of 4,120 is 25 percent. Published: 25. They match.', matches: true },
  ]);
  expect(told({ estimate: 26, numerator: 30, denominator: 120 })).toEqual([
    { text: '30 of 120 is 25 percent. Published: 26. They do not match.', matches: false },
  ]);
});

test('a figure without parts says so', () => {
  expect(told({ estimate: 26, numerator: null, denominator: null })).toEqual([
    { text: 'Nothing to work out.', matches: true },
  ]);
});

test('a figure that is not given is no figure that was taken over', () => {
  expect(told({ status: 'withheld', estimate: null })).toEqual([{ text: 'There is no figure.', matches: true }]);
});

const tree = (group: string, estimate: number) => figure({ ...bare, dimension: 'tree', group, estimate });
const [oak, yew, old] = [tree('oak', 30), tree('yew', 20), { ...tree('oak', 25), period: '2011' }];
const row = (latest: typeof oak) => ({ group: latest.group, latest });
const sides = { differenceLower: null, differenceUpper: null, ratioLower: null, ratioUpper: null };
const division = {
  rows: [row(oak), row(yew)],
  comparison: { reference: 'yew', groups: [{ group: 'oak', difference: 10, ratio: 1.5, ...sides }] },
} as unknown as Division;
const parts = { indicator: share, observations: [oak, yew, old], divisions: [division] };
const textsOf = (one: typeof oak) => toldSteps(parts, (each) => each === one, words, 'en-US').map(({ text }) => text);

test('a group beside its reference: the difference and the ratio are worked out again', () => {
  expect(textsOf(oak)).toEqual([
    '30 less 20 is 10. Published: 10. They match.',
    '30 by 20 is 1.5. Published: 1.5. They match.',
  ]);
});

test('the reference itself and an older period are beside nothing', () => {
  expect(textsOf(yew)).toEqual(['Nothing to work out.']);
  expect(textsOf(old)).toEqual(['Nothing to work out.']);
});

test('a figure that the file does not have is a fault', () => {
  expect(() => textsOf({ ...oak, group: 'fir' })).toThrow('no such figure');
});
