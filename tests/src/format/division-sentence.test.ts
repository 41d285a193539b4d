import { expect, test } from 'vitest';
import { divisionSentence } from '../../../src/format/division-sentence.ts';
import { division, indicator, telling } from './invented.ts';

const told = telling();

test('the range over the groups, and everyone', () => {
  expect(divisionSentence(told, division([20, 16.66], { oak: [1, 13.6], fir: [1, 24.55] }))).toBe(
    'Without a boat, Port, 2021. Tree: from 13.6 percent (Oak) to 24.6 percent (Fir). All residents: 16.7 percent.',
  );
});

test('what is left out is said', () => {
  const unsure = { estimate: 60, reliability: 'caution' } as const;
  expect(
    divisionSentence(told, division([1, null], { oak: [1, 2], fir: [1, 3], yew: [1, unsure], elm: [1, null] })),
  ).toBe(
    'Without a boat, Port, 2021. Tree: from 2.0 percent (Oak) to 3.0 percent (Fir). 1 group has a figure to use ' +
      'with caution, left out of this sentence. 1 group has no figure that can be shown.',
  );
});

test('one figure, equal figures, no figure', () => {
  expect(divisionSentence(told, division([1, null], { oak: [1, 2], fir: [1, null] }))).toContain(
    ': 2.0 percent (Oak).',
  );
  expect(divisionSentence(told, division([1, null], { oak: [1, 2], fir: [1, 2] }))).toContain(
    ': 2.0 percent in every group',
  );
  expect(divisionSentence(told, division([1, null], { oak: [1, null] }))).toBe(
    'Without a boat, Port, 2021. Tree: no group has a figure that can be shown.',
  );
});

test('counts are listed in the order of the page and not compared', () => {
  const counted = telling({ indicator: indicator({ measure: 'count', unit: 'people', decimals: 0 }) });
  expect(divisionSentence(counted, division([1, 9000], { elm: [1, 500], yew: [1, 3500], oak: [1, 5000] }))).toBe(
    'Without a boat, Port, 2021. Tree: 5,000 (Oak); 3,500 (Yew); 500 (Elm). All residents: 9,000.',
  );
});

test('of a share of everyone, everyone is not a figure', () => {
  const figures = { ...indicator().figures!, shareOfAll: true };
  const shares = telling({ indicator: indicator({ figures }) });
  expect(divisionSentence(shares, division([100, 100], { oak: [1, 60], fir: [1, 40] }))).not.toContain('All residents');
});
