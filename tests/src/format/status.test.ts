import { expect, test } from 'vitest';
import { cautionWords, statusWords } from '../../../src/format/status.ts';
import { statuses } from '../../../src/model/status.ts';
import { figure } from './invented.ts';
import { english, spanish } from './words.ts';

test('every status but published has words of its own, in both languages', () => {
  for (const messages of [english, spanish]) {
    const words = statuses.map((status) => statusWords(figure({ status }), messages));
    expect(words[0]).toBeNull();
    expect(new Set(words).size).toBe(statuses.length);
  }
});

test('a figure that was left out for a reason is not given, one that is nowhere is not in the file', () => {
  expect(statusWords(figure({ status: 'not-available', note: 'too many split tracts' }), english)).toBe('not given');
  expect(statusWords(figure({ status: 'not-available', note: '' }), english)).toBe('not in the file');
});

test('caution is a word', () => {
  expect(cautionWords(figure({ reliability: 'caution' }), english)).toBe('use with caution');
  expect(cautionWords(figure({ reliability: 'good' }), english)).toBeNull();
});
