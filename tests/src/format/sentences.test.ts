import { expect, test } from 'vitest';
import { sentencesOf, takeaways } from '../../../src/format/sentences.ts';
import { division, indicator, places, telling } from './invented.ts';
import { spanish } from './words.ts';

const divided = division([20, 16], { oak: [30, 25], fir: [12, 11.5], yew: [18, 17] });

/** METHOD 9.3: words a sentence about people never has, in either language. */
const forbidden =
  /\b(because|due to|caused?|led to|effects?|best|worst|only|fails?|minorit(y|ies)|significant(ly)?|discrimination|likely|odds|better|worse|porque|debido|causó|mejor|peor|solo|fracasa|minorías?|significativ[oa]s?|discriminación)\b/i;

test('the indicator speaks first; then change, direction and distance', () => {
  expect(takeaways(telling({ divisions: [divided] }), divided.all)).toEqual([
    'In 2021, 16.0 percent of residents of Port had no boat: from 11.5 percent of Fir residents to 25.0 percent of Oak residents.',
    'Without a boat, Port: the figure for all residents was 20.0 percent in 2015 and 16.0 percent in 2021, and the source states no error, so a change is not told from chance.',
    'Without a boat, Port: in each of the 3 groups with a figure for both 2015 and 2021, it was lower in 2021.',
    'Without a boat, Port: the distance between the lowest and the highest of 3 groups was 18.0 percentage points in 2015 and 13.5 percentage points in 2021.',
  ]);
});

test('a disparity that is nil or reversed uses the same words', () => {
  const reversed = division([20, 16], { oak: [12, 11.5], fir: [30, 25], yew: [18, 17] });
  const swap = (text: string) => text.replace('Oak', '?').replace('Fir', 'Oak').replace('?', 'Fir');
  const told = takeaways(telling({ divisions: [divided] }), divided.all).map(swap);
  expect(takeaways(telling({ divisions: [reversed] }), reversed.all)).toEqual(told);
});

test('what the first sentence cannot say, the chart says', () => {
  const hidden = division([20, null], { oak: [null, 25], fir: [null, 11.5] });
  expect(takeaways(telling({ divisions: [hidden] }), hidden.all)).toEqual([
    'Without a boat, Port, 2021. Tree: from 11.5 percent (Fir) to 25.0 percent (Oak).',
  ]);
});

test('dollars of different years are not among the takeaways', () => {
  const income = telling({ indicator: indicator({ unit: 'dollars', decimals: 0 }), divisions: [divided] });
  expect(takeaways(income, divided.all)).toHaveLength(1);
});

test('charts, trends and maps each have their sentence, by key', () => {
  const told = sentencesOf(telling({ divisions: [divided], places: [places([4, 12])] }), divided.all);
  expect(Object.keys(told.divisions)).toEqual(['tree']);
  expect(Object.keys(told.trends)).toEqual(['tree']);
  expect(Object.keys(told.places)).toEqual(['ward']);
  expect(sentencesOf(telling({ divisions: [{ ...divided, firstPeriod: null }] }), divided.all).trends).toEqual({});
});

test('everyone over time has a trend where nothing is divided', () => {
  const overTime = { ...division([20, 16], {}), dimension: 'all' };
  const named = indicator({ texts: { sentence: 'In {period}: {all}.' } });
  const told = sentencesOf(telling({ indicator: named, overTime }), overTime.all);
  expect(told.takeaways).toHaveLength(2);
  expect(told.trends).toEqual({ all: told.takeaways[1] });
});

test.each([
  ['English', undefined],
  ['Spanish', spanish],
])('no sentence in %s has a forbidden word', (_, messages) => {
  const texts = { ...indicator().texts, sentence: '{lowest} {highest}' };
  const given = { divisions: [divided], places: [places([0, 4, null])], texts };
  const told = sentencesOf(telling(messages === undefined ? given : { ...given, messages }), divided.all);
  const all = [...told.takeaways, ...Object.values({ ...told.divisions, ...told.trends, ...told.places })].join(' ');
  expect(all.length).toBeGreaterThan(300);
  expect(forbidden.exec(all)?.[0]).toBeUndefined();
});
