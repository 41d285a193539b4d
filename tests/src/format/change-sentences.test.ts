import { expect, test } from 'vitest';
import {
  changeStatement,
  everyGroupStatement,
  gapStatement,
  lead,
  trendSentence,
} from '../../../src/format/change-sentences.ts';
import { division, indicator, telling, trees } from './invented.ts';
import { spanish } from './words.ts';

const sure = (estimate: number) => ({
  ...{ estimate, lower: estimate * 0.98, upper: estimate * 1.02 },
  intervalFrom: 'published-margin' as const,
});
const fallen = division([sure(20), sure(16)], { oak: [30, 25], fir: [12, 11.5], yew: [18, 17] });
const mixed = division([20, 16], { oak: [30, 25], fir: [12, 12.5], yew: [18, 17] });
const told = telling();

test('the figure for everyone, first and last', () => {
  expect(changeStatement(told, fallen)).toBe(
    'between 2015 and 2021, the figure for all residents fell from 20.0 percent to 16.0 percent',
  );
  expect(changeStatement(told, division([16, 16], {}))).toBe(
    'the figure for all residents was 16.0 percent in 2015 and in 2021',
  );
  expect(changeStatement(told, division([null, 16], {}))).toBeNull();
});

test('a small change is not printed as none', () => {
  expect(changeStatement(told, division([16.01, 16.04], {}))).toContain(
    '16.01 percent in 2015 and 16.04 percent in 2021',
  );
});

test('what a test does not tell from chance neither rose nor fell', () => {
  expect(changeStatement(told, division([sure(6), sure(5.9)], {}))).toBe(
    'the figure for all residents was 6.0 percent in 2015 and 5.9 percent in 2021, and these data do not show a clear change',
  );
  expect(changeStatement(told, division([6, 5.9], {}))).toBe(
    'the figure for all residents was 6.0 percent in 2015 and 5.9 percent in 2021, and the source states no error, so a ' +
      'change is not told from chance',
  );
  const income = telling({ indicator: indicator({ unit: 'dollars', decimals: 0 }) });
  expect(changeStatement(income, division([40_000, 52_000], {}))).toBe(
    'the figure for all residents was $40,000 in 2015 and $52,000 in 2021, as published and not adjusted for prices by ' +
      'this site, and the source states no error, so a change is not told from chance',
  );
});

test('dollars of different years say that prices are not adjusted', () => {
  const income = telling({ indicator: indicator({ unit: 'dollars', decimals: 0 }) });
  expect(changeStatement(income, division([sure(40_000), sure(52_000)], {}))).toBe(
    'between 2015 and 2021, the figure for all residents rose from $40,000 to $52,000 as published, not adjusted for ' +
      'prices by this site',
  );
  expect(everyGroupStatement(income, fallen)).toBeNull();
  expect(gapStatement(income, fallen)).toBeNull();
});

test('"in each group" is said only when it is true of each', () => {
  expect(everyGroupStatement(told, fallen)).toBe(
    'in each of the 3 groups with a figure for both 2015 and 2021, it was lower in 2021',
  );
  expect(everyGroupStatement(told, mixed)).toBeNull();
  const risen = division([1, 2], { oak: [1, 2], fir: [3, 4], yew: [5, 6] });
  expect(everyGroupStatement(told, risen)).toContain('it was higher in 2021');
});

test('and only of three groups or more, none of them unchanged', () => {
  expect(everyGroupStatement(told, division([20, 16], { oak: [30, 25], fir: [12, 11] }))).toBeNull();
  expect(everyGroupStatement(told, division([20, 16], { oak: [30, 25], fir: [12, 11], yew: [9, 9] }))).toBeNull();
});

test('the distance is taken over the same groups at both ends and names none', () => {
  expect(gapStatement(told, fallen)).toBe(
    'the distance between the lowest and the highest of 3 groups was 18.0 percentage points in 2015 and 13.5 percentage points in 2021',
  );
  const partly = division([20, 16], { oak: [30, 25], fir: [12, 11], yew: [18, 17], elm: [null, 90] });
  expect(gapStatement(told, partly)).toContain('of 3 groups was 18.0 percentage points in 2015 and 14.0');
});

test('a figure that needs caution does not make the distance', () => {
  const unsure = division([20, 16], {
    oak: [30, 25],
    fir: [12, 11],
    yew: [18, { estimate: 17, reliability: 'caution' }],
  });
  expect(gapStatement(told, unsure)).toBeNull();
});

test('counts are never compared between groups', () => {
  const counted = telling({ indicator: indicator({ measure: 'count', unit: 'people' }) });
  expect(gapStatement(counted, fallen)).toBeNull();
  expect(everyGroupStatement(counted, fallen)).toBeNull();
});

test('a statement gets its subject and place, so that it can be quoted alone', () => {
  expect(lead(told, 'it rained')).toBe('Without a boat, Port: it rained.');
});

test('a trend says both in one sentence, or nothing', () => {
  expect(trendSentence(told, fallen)).toBe(
    'Without a boat, Port: between 2015 and 2021, the figure for all residents fell from 20.0 percent to 16.0 percent; ' +
      'in each of the 3 groups with a figure for both 2015 and 2021, it was lower in 2021.',
  );
  expect(trendSentence(told, division([null, 16], { oak: [1, 2] }))).toBeNull();
});

test('in Spanish', () => {
  expect(gapStatement(telling({ messages: spanish }), fallen)).toBe(
    'la distancia entre la cifra más baja y la más alta de 3 grupos fue de 18.0 puntos porcentuales en 2015 y de 13.5 puntos porcentuales en 2021',
  );
});

test('people whose group nobody recorded make no range and no group', () => {
  const groups = trees.groups.map((group) => ({ ...group, unknown: group.id === 'elm' }));
  const dimensions = new Map([['tree', { dimension: { ...trees, groups }, texts: trees.texts }]]);
  const unreported = division([20, 16], { oak: [30, 25], fir: [12, 11.5], yew: [18, 17], elm: [5, 90] });
  const careful = telling({ dimensions });
  expect(gapStatement(careful, unreported)).toBe(gapStatement(told, fallen));
  expect(everyGroupStatement(careful, unreported)).toBe(everyGroupStatement(told, fallen));
});

test('parts of a whole, and what is neither better nor worse, have no distance between groups', () => {
  const parts = telling({ indicator: { ...indicator(), figures: { ...indicator().figures!, shareOfAll: true } } });
  const neither = telling({ indicator: { ...indicator(), direction: 'neither' } });
  for (const one of [parts, neither]) {
    expect(gapStatement(one, fallen)).toBeNull();
    expect(everyGroupStatement(one, fallen)).toBeNull();
  }
  expect(gapStatement(told, fallen)).not.toBeNull();
});
