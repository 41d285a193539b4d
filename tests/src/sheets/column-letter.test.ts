import { expect, test } from 'vitest';
import { cellPosition, columnLetter } from '../../../src/sheets/column-letter.ts';

test('letters of columns and back', () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
  for (const column of [0, 25, 26, 701, 702])
    expect(cellPosition(`${columnLetter(column)}7`)).toEqual({ row: 7, column });
  expect(() => cellPosition('7C')).toThrow('no name of a cell');
});
