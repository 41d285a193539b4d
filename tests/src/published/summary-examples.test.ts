import { expect, test } from 'vitest';
import { summaryExamples, surveyExamples } from '../../../src/published/summary-examples.ts';

const byId = new Map([...surveyExamples(), ...summaryExamples()].map((one) => [one.id, one]));
const valueOf = (id: string, name: string) => byId.get(id)?.numbers[name]?.value;

// Expected values: R, from the reference cases; the means by hand.
test('the numbers are those of the measures', () => {
  expect(valueOf('surveyDifference', 'lower')).toBeCloseTo(6.044172, 5);
  expect(valueOf('surveyRatio', 'upper')).toBeCloseTo(2.222864, 5);
  expect(valueOf('gapChange', 'lower')).toBeCloseTo(3.98347, 4);
  expect(valueOf('unknownShare', 'share')).toBeCloseTo(7.6, 9);
  expect(valueOf('meanDifference', 'mean')).toBeCloseTo(4466170 / 567100, 9);
  expect(valueOf('meanDifference', 'difference')).toBeCloseTo(2.4226, 3);
  expect(valueOf('indexOfDisparity', 'index')).toBeCloseTo(30.76, 1);
});
