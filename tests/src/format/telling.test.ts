import { expect, test } from 'vitest';
import { areaOfFigures, knownGroups } from '../../../src/format/telling.ts';
import { figure, indicator, telling, trees } from './invented.ts';

test('figures by group name their area', () => {
  expect(areaOfFigures(telling())).toBe('Port');
});

test('figures by place alone have none', () => {
  expect(areaOfFigures(telling({ indicator: indicator({ figures: null }) }))).toBe('');
});

test('people whose group nobody recorded are no group of their own', () => {
  const groups = trees.groups.map((group) => ({ ...group, unknown: group.id === 'elm' }));
  const told = telling({ dimensions: new Map([['tree', { dimension: { ...trees, groups }, texts: trees.texts }]]) });
  const figures = ['elm', 'oak'].map((group) => figure({ dimension: 'tree', group }));
  expect(knownGroups(told, figures).map((one) => one.group)).toEqual(['oak']);
  expect(knownGroups(telling(), figures)).toHaveLength(2);
});
