import { expect, test } from 'vitest';
import { firstTakeaway } from '../../../src/format/first-takeaway.ts';
import { division, figure, indicator, places, telling, trees } from './invented.ts';
import { spanish } from './words.ts';

const interval = (estimate: number, lower: number, upper: number) => ({ estimate, lower, upper });
const divided = division([20, 16.66], {
  oak: [30, interval(13.64, 11.96, 15.3)],
  fir: [25, interval(24.55, 23.1, 26)],
  yew: [40, { estimate: 60, reliability: 'caution' }],
});
const everyone = divided.all;

test('everyone, then the lowest and the highest group, with intervals and the level once', () => {
  expect(firstTakeaway(telling({ divisions: [divided] }), everyone)).toBe(
    'In 2021, 16.7 percent of residents of Port had no boat: from 13.6 percent (95% interval 12.0 to 15.3) of ' +
      'Oak residents to 24.6 percent (23.1 to 26.0) of Fir residents.',
  );
});

test('a name in brackets takes the interval in', () => {
  const named = indicator({
    texts: { sentence: 'In {period} from {lowest} ({lowestGroup}) to {highest} ({highestGroup}).' },
  });
  expect(firstTakeaway(telling({ divisions: [divided], indicator: named }), everyone)).toBe(
    'In 2021 from 13.6 percent (Oak; 95% interval 12.0 to 15.3) to 24.6 percent (Fir; 23.1 to 26.0).',
  );
});

test('in Spanish', () => {
  const texts = { ...indicator().texts, sentence: 'En {period}, el {all}: desde el {lowest} hasta el {highest}.' };
  expect(firstTakeaway(telling({ divisions: [divided], texts, messages: spanish }), everyone)).toBe(
    'En 2021, el 16.7\u00a0%: desde el 13.6\u00a0% (intervalo de 95\u00a0%: de 12.0 a 15.3) hasta el 24.6\u00a0% (de 23.1 a 26.0).',
  );
});

test('values that differ are printed differently', () => {
  const close = division([12, 12], { oak: [1, 12.31], fir: [1, 12.34] });
  const named = indicator({ texts: { sentence: '{lowest} to {highest}' } });
  expect(firstTakeaway(telling({ divisions: [close], indicator: named }), close.all)).toBe(
    '12.31 percent to 12.34 percent',
  );
});

test('places speak where nothing is divided', () => {
  const named = indicator({
    figures: null,
    texts: { sentence: 'From {lowest} in {lowestArea} to {highest} in {highestArea}.' },
  });
  expect(firstTakeaway(telling({ indicator: named, places: [places([4, 12, null])] }), null)).toBe(
    'From 4.0 percent in Ward 01 to 12.0 percent in Ward 02.',
  );
});

test('it is not said when a value it needs cannot be shown', () => {
  const hidden = division([20, null], { oak: [1, 2], fir: [1, 3] });
  expect(firstTakeaway(telling({ divisions: [hidden] }), hidden.all)).toBeNull();
  const lonely = division([20, 16], { oak: [1, 2], fir: [1, null] });
  expect(firstTakeaway(telling({ divisions: [lonely] }), lonely.all)).toBeNull();
  expect(firstTakeaway(telling(), null)).toBeNull();
});

test('everyone alone is enough for a sentence about everyone', () => {
  const named = indicator({ texts: { sentence: 'In {period}: {all}.' } });
  expect(firstTakeaway(telling({ indicator: named }), figure({ estimate: 9 }))).toBe('In 2021: 9.0 percent.');
});

test('a name that no figure can fill is an error', () => {
  const named = indicator({ texts: { sentence: 'In {year}' } });
  expect(() => firstTakeaway(telling({ indicator: named, divisions: [divided] }), everyone)).toThrow(
    '{year} is not one of',
  );
});

test('each end has the decimals that its own counts allow', () => {
  const share = indicator({ measure: 'share', texts: { sentence: '{lowest} to {highest}' } });
  const few = division([1, 80], {
    oak: [1, { estimate: 69.6, denominator: 46 }],
    fir: [1, { estimate: 89.3, denominator: 900 }],
  });
  expect(firstTakeaway(telling({ divisions: [few], indicator: share }), few.all)).toBe('70 percent to 89.3 percent');
});

test('people whose group nobody recorded are not one end', () => {
  const groups = trees.groups.map((group) => ({ ...group, unknown: group.id === 'elm' }));
  const dimensions = new Map([['tree', { dimension: { ...trees, groups }, texts: trees.texts }]]);
  const named = indicator({ texts: { sentence: '{lowest} to {highest}' } });
  const unreported = division([1, 2], { elm: [1, 0.5], oak: [1, 2], fir: [1, 3] });
  expect(firstTakeaway(telling({ divisions: [unreported], indicator: named, dimensions }), unreported.all)).toBe(
    '2.0 percent to 3.0 percent',
  );
});

test('the level is said at the highest where the lowest is not named', () => {
  const named = indicator({ texts: { sentence: 'At most {highest}.' } });
  expect(firstTakeaway(telling({ divisions: [divided], indicator: named }), everyone)).toBe(
    'At most 24.6 percent (95% interval 23.1 to 26.0).',
  );
});
