import { expect, test } from 'vitest';
import { toldSteps } from '../../../src/recompute/told-steps.ts';
import { figure, indicator } from '../format/invented.ts';

const words = {
  share: '{0} of {1} is {2} percent.',
  matches: 'Published: {0}. They match.',
  differs: 'Published: {0}. They do not match.',
  none: 'Nothing to work out.',
};
const share = indicator({ measure: 'share', unit: 'percent' });
const told = (given: Parameters<typeof figure>[0]) =>
  toldSteps(share, figure({ lower: null, upper: null, intervalFrom: null, ...given }), words, 'en-US');

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
