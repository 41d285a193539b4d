import { expect, test } from 'vitest';
import { denominatorSource, figureSources, ownSources } from '../../../src/format/figure-sources.ts';
import type { Indicator } from '../../../src/model/indicator.ts';

const layer = { source: 'a', geography: 'ward', denominator: { source: 'census', series: 'residents' } };
const made = (figures: object | null, ...places: object[]) =>
  ({ figures, places }) as Pick<Indicator, 'figures' | 'places'>;
const figure = (source: string, geography: string, estimate: number | null = 1) => ({ source, geography, estimate });

test('a rate names what it is out of, for the whole beside its areas too; what is out of its own table does not', () => {
  const byWard = made(null, layer);
  expect(denominatorSource(figure('a', 'ward'), byWard)).toBe('census');
  expect(denominatorSource(figure('a', 'city'), byWard)).toBe('census');
  expect(denominatorSource(figure('b', 'ward'), byWard)).toBe('');
  const own = { ...layer, denominator: { source: 'a', series: 'residents' } };
  expect(denominatorSource(figure('a', 'ward'), made(null, own))).toBe('');
});

test('the figures of an indicator and those of its map have what is theirs', () => {
  const figures = { source: 'a', geography: 'city' };
  expect(denominatorSource(figure('a', 'city'), made(figures, layer))).toBe('');
  expect(denominatorSource(figure('a', 'ward'), made(figures, layer))).toBe('census');
});

test('sources of what is printed; of what is hidden where nothing is', () => {
  expect(ownSources([figure('a', 'city'), null, figure('b', 'city', null)])).toEqual(['a']);
  expect(ownSources([figure('b', 'city', null), figure('', 'city', null)])).toEqual(['b']);
});

test('each source once, what figures are out of after their own', () => {
  const drawn = [figure('a', 'ward'), figure('b', 'ward'), figure('a', 'ward'), figure('c', 'ward', null)];
  expect(figureSources(drawn, made(null, layer))).toEqual(['a', 'b', 'census']);
});
