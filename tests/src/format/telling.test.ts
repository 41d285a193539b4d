import { expect, test } from 'vitest';
import { areaOfFigures } from '../../../src/format/telling.ts';
import { indicator, telling } from './invented.ts';

test('figures by group name their area', () => {
  expect(areaOfFigures(telling())).toBe('Port');
});

test('figures by place alone have none', () => {
  expect(areaOfFigures(telling({ indicator: indicator({ figures: null }) }))).toBe('');
});
