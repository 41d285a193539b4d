import { expect, it } from 'vitest';
import { seriesKey, seriesUses } from '../../../src/checks/series-use.ts';
import { change, folderAfter } from '../../cities/invented-city.ts';

it('knows which series are percentages', () => {
  const uses = seriesUses(folderAfter());
  expect(uses.get(seriesKey('water-survey', 'safe-water'))?.units).toEqual(new Set(['percent']));
  expect(uses.get(seriesKey('head-count', 'residents'))?.units).toEqual(new Set(['people']));
});

it('does not take counts for percentages where the share is computed', () => {
  expect(seriesUses(folderAfter()).get(seriesKey('rescue-log', 'rescues'))?.units).toEqual(new Set());
  const file = 'catalog/indicators/residents-counted.yaml';
  const asShare = [
    change(file, 'unit: people', 'unit: percent'),
    change(file, 'dimensions:', 'shareOfAll: true\n  dimensions:'),
  ];
  expect(seriesUses(folderAfter(...asShare)).get(seriesKey('head-count', 'residents'))?.units).toEqual(new Set());
});
