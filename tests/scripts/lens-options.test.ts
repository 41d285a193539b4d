import { expect, test } from 'vitest';
import { askedOfLens } from '../../scripts/lens-options.ts';

test('a file alone', () => {
  expect(askedOfLens(['piers.csv'])).toEqual({
    ...{ file: 'piers.csv', data: 'data', weights: {}, metres: null, out: null, language: 'en' },
  });
});

test('weights, reach, folder and language', () => {
  const args = [
    'piers.csv',
    '--weight',
    'wet=2',
    '--weight',
    'dark=0.5',
    '--within',
    '2',
    '--out',
    'memo',
    '--language',
    'es',
  ];
  expect(askedOfLens(args)).toMatchObject({
    ...{ weights: { wet: 2, dark: 0.5 }, metres: 2000, out: 'memo', language: 'es' },
  });
});

test.each([
  [[], 'npm run lens'],
  [['a.csv', 'b.csv'], 'npm run lens'],
  [['a.csv', '--weight', 'wet'], '--weight "wet": must be <indicator>=<number>'],
  [['a.csv', '--weight', 'wet=-1'], 'must be a number from 0 to 100'],
  [['a.csv', '--within', 'far'], '--within "far": must be a number'],
])('%j is refused in words', (args, told) => {
  expect(() => askedOfLens(args)).toThrow(told);
});
