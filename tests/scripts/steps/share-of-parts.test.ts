import { expect, test } from 'vitest';
import { countsOf, sharesFrom } from '../../../scripts/steps/share-of-parts.ts';
import { extract } from '../raw.ts';
import { row } from '../small-catalog.ts';

// Synthetic estimates.

test('a share is read as two counts, each with the margin of its own column', () => {
  const [part, whole] = countsOf(extract({ shareOf: { part: 'below', whole: 'all' } }));
  expect(part).toMatchObject({ numerator: { column: 'below' }, denominator: { column: 'all' } });
  expect(part.marginOfError).toEqual({ column: 'below_margin' });
  expect(whole).toMatchObject({ numerator: { column: 'all' }, marginOfError: { column: 'all_margin' } });
  expect(part).not.toHaveProperty('shareOf');
  expect(() => countsOf(extract({ series: 'boats' }))).toThrow('boats is no share of two estimates');
});

test('shares are formed of the sums, with the margin of a proportion', () => {
  const part = row({ area: 'A', numerator: 70, denominator: 300, marginOfError: 20 });
  const whole = row({ area: 'A', numerator: 300, denominator: 300, marginOfError: 25 });
  const [share] = sharesFrom([part], [whole]);
  expect(share!.estimate).toBeCloseTo(23.333, 3);
  // sqrt(20² − 0.2333² × 25²) / 300, in percent
  expect(share!.marginOfError).toBeCloseTo(6.377, 3);
  expect([share!.numerator, share!.denominator, share!.status]).toEqual([null, null, 'published']);
});

test('an area that cannot be trusted keeps its reason; of nobody, and without margins, there is no share', () => {
  const untrusted = row({ area: 'B', status: 'not-available', note: 'too many split tracts' });
  const nobody = row({ area: 'C', numerator: 0, denominator: 0, marginOfError: 12 });
  const bare = row({ area: 'D', numerator: 70, denominator: 300 });
  const shares = sharesFrom([untrusted, nobody, bare], [untrusted, nobody, bare]);
  expect(shares.map(({ status, note, estimate }) => [status, note, estimate])).toEqual([
    ['not-available', 'too many split tracts', null],
    ['not-available', '', null],
    ['not-available', '', null],
  ]);
});
