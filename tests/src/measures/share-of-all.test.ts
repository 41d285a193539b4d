import { expect, test } from 'vitest';
import { representedShare, shareOfAll } from '../../../src/measures/share-of-all.ts';

test('a share of everyone has the margin of a proportion', () => {
  const { estimate, margin } = shareOfAll({ estimate: 70, margin: 20 }, { estimate: 300, margin: 25 });
  expect(estimate).toBeCloseTo(23.333, 3);
  expect(margin).toBeCloseTo(6.377, 3);
});

test('without both margins it has none, and without a count no value', () => {
  expect(shareOfAll({ estimate: 70, margin: null }, { estimate: 280, margin: 25 })).toEqual({
    estimate: 25,
    margin: null,
  });
  expect(shareOfAll({ estimate: null, margin: 2 }, { estimate: 280, margin: 25 }).estimate).toBeNull();
  expect(shareOfAll({ estimate: 0, margin: 2 }, { estimate: 0, margin: 2 })).toEqual({ estimate: null, margin: null });
});

test('a representation divides value and margin by the benchmark', () => {
  const share = { estimate: 20, margin: 4 };
  expect(representedShare(share, { group: 40, all: 100 })).toEqual({ estimate: 0.5, margin: 0.1 });
  expect(representedShare({ ...share, margin: null }, { group: 40, all: 100 })).toEqual({
    estimate: 0.5,
    margin: null,
  });
  expect(representedShare(share, { group: 0, all: 100 })).toEqual({ estimate: null, margin: null });
});
