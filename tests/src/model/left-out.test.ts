import { expect, test } from 'vitest';
import { leftOutBy, noteOfFew } from '../../../src/model/left-out.ts';

test('the note of a figure that is left out tells why', () => {
  expect(leftOutBy('')).toBe('absent');
  expect(leftOutBy(noteOfFew(1000))).toBe('few');
  expect(leftOutBy('23 percent of those counted live in source areas that lie only partly in this area')).toBe(
    'shared',
  );
});
