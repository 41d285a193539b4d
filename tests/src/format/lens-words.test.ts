import { expect, test } from 'vitest';
import { atStart } from '../../../src/format/at-start.ts';
import {
  groupsInOrder,
  kilometres,
  lensWords,
  needText,
  outOfHundred,
  placeName,
  residentsText,
  smallMoney,
  wholeMoney,
} from '../../../src/format/lens-words.ts';
import { needValue, wards } from '../lens/invented-lens.ts';
import { english, spanish } from './words.ts';

const words = lensWords(wards, english);

test('money, positions, lengths and counts', () => {
  expect([wholeMoney(words, 1_250_000.4), smallMoney(words, 4.8149)]).toEqual(['$1,250,000', '$4.81']);
  expect([outOfHundred(words, 0.625), outOfHundred(words, null)]).toEqual(['63', '–']);
  expect([kilometres(words, 1600), kilometres(words, 2000)]).toEqual(['1.6', '2']);
  expect(residentsText(words, { all: 237_743.4, reliability: 'caution' })).toBe('237,743 (use with caution)');
  expect(residentsText(words, { all: null, reliability: null })).toBe('–');
});

test('a figure, a marked one, and why there is none', () => {
  const one = wards.need[0]!;
  expect(needText(words, one, needValue(41.24))).toBe('41.2%');
  expect(needText(words, one, { ...needValue(41.24), reliability: 'caution' })).toBe('41.2% (use with caution)');
  expect(needText(words, one, needValue(null))).toBe('not given');
  expect(needText(words, one, { ...needValue(null), status: 'withheld' })).toBe('hidden for privacy');
});

test('names in the language of the words, groups by their name', () => {
  expect([placeName(words, '2'), placeName(words, '9'), atStart('the town', words.messages.locale)]).toEqual([
    'Ward 2',
    '9',
    'The town',
  ]);
  expect(groupsInOrder(lensWords(wards, spanish)).map(({ label, at }) => `${label} ${at}`)).toEqual([
    'Garza 1',
    'Vencejo 0',
  ]);
  expect(() => lensWords(wards, { ...english, language: 'fil' })).toThrow('no words in "fil"');
});
