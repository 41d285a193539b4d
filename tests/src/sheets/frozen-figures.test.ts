import { expect, test } from 'vitest';
import { toFrozenTable } from '../../../scripts/update/frozen-table.ts';
import { frozenFigures } from '../../../src/sheets/frozen-figures.ts';
import { figure, indicator } from '../format/invented.ts';

test('what was frozen comes back as it was: numbers, empty cells and leading zeros', () => {
  const observations = [
    figure({ estimate: 20.25, lower: 18, upper: 22, area: '007', reliability: 'caution', note: 'two, "words"' }),
    figure({ status: 'withheld', estimate: null, lower: null, upper: null, reliability: null, intervalFrom: null }),
  ];
  expect(frozenFigures(toFrozenTable({ indicator: indicator(), observations }))).toEqual(observations);
});
