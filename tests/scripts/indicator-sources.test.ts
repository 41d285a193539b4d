import { expect, test } from 'vitest';
import { indicatorSources } from '../../scripts/indicator-sources.ts';

test('figures, what they are divided by, places and theirs, each once and in this order', () => {
  const figures = { source: 'stops', denominator: { source: 'residents' } };
  const places = [{ source: 'wards', denominator: { source: 'residents' } }, { source: 'stops' }];
  const named = indicatorSources({ figures, places } as unknown as Parameters<typeof indicatorSources>[0]);
  expect(named).toEqual(['stops', 'residents', 'wards']);
});

test('an indicator by place alone has the sources of its places', () => {
  const places = [{ source: 'wards' }];
  expect(indicatorSources({ figures: null, places } as unknown as Parameters<typeof indicatorSources>[0])).toEqual([
    'wards',
  ]);
});
