import { expect, test } from 'vitest';
import { trustInAreas } from '../../../src/geo/area-trust.ts';
import type { AreaWeight } from '../../../src/model/area-crosswalk.ts';

const weight = (from: string, to: string, part: number): AreaWeight => ({ from, to, share: part, weight: part });
const limits = { caution: 0.2, none: 0.5 };
const people = new Map([
  ['01', 100],
  ['02', 100],
  ['03', 0],
]);

test('people in shared source areas: trusted, with caution, not at all', () => {
  const trust = trustInAreas(
    people,
    [
      weight('01', 'A', 1),
      weight('02', 'A', 0.2),
      weight('02', 'B', 0.8),
      weight('01', 'C', 1),
      weight('02', 'C', 0.3),
    ],
    limits,
  );
  expect(trust('A').reliability).toBeNull();
  expect(trust('B')).toEqual({
    reliability: 'none',
    note: '100 percent of those counted live in source areas that lie only partly in this area',
  });
  expect(trust('C').reliability).toBe('caution');
});

test('from 95 percent on a source area is not shared', () => {
  expect(trustInAreas(people, [weight('01', 'A', 0.95)], limits)('A').reliability).toBeNull();
  expect(trustInAreas(people, [weight('01', 'A', 0.94)], limits)('A').reliability).toBe('none');
});

test('an area where nobody lives has no rate', () => {
  expect(trustInAreas(people, [weight('03', 'A', 0.5)], limits)('A').reliability).toBe('none');
});

test('an area of which a part has no figures', () => {
  const trust = trustInAreas(people, [weight('01', 'A', 9), weight('99', 'A', 1)], limits);
  expect(trust('A')).toEqual({ reliability: 'caution', note: 'figures cover 90 percent of this area' });
  expect(trustInAreas(people, [weight('01', 'A', 1), weight('99', 'A', 1)], limits)('A').reliability).toBe('none');
});
