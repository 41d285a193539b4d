import { expect, test } from 'vitest';
import { toFrozenTable } from '../../../scripts/update/frozen-table.ts';
import { releaseNews } from '../../../scripts/update/release-news.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { FrozenIndicator, FrozenRelease } from '../../../src/model/release.ts';
import { figure, indicator } from '../../src/format/invented.ts';
import { frozenEntry as entry } from '../../src/model/invented-release.ts';

const release = (id: string, one: Partial<FrozenIndicator>, observations: Observation[]): FrozenRelease => ({
  manifest: { id, date: id, previous: null, indicators: [entry(one)] },
  tables: new Map([[one.id ?? 'oars', toFrozenTable({ indicator: indicator(), observations })]]),
});
const before = [
  figure({ group: 'elm', estimate: 20, lower: 19, upper: 21, period: '2021' }),
  figure({ group: 'fir', estimate: 30, lower: 20, upper: 40, period: '2021' }),
  figure({ group: 'oak', estimate: 40, lower: 39, upper: 41, period: '2021' }),
];
const first = release('2022-01-01', {}, before);

test('of the first release everything is new', () => {
  const [news] = releaseNews(null, first, 'en').indicators;
  expect(news).toMatchObject({ id: 'oars', kind: 'new', added: 3, revised: 0 });
});

test('the figures of each place are counted by themselves', () => {
  const after = [
    ...before,
    figure({ area: 'elsewhere', period: '2022' }),
    figure({ area: 'elsewhere', period: '2021' }),
  ];
  const { geography, area } = before[0]!;
  const places = (from: FrozenRelease | null) =>
    releaseNews(from, release('2022-02-01', { sha256: 'b'.repeat(64) }, after), 'en').indicators[0]!.places;
  expect(places(null)).toMatchObject({
    [`${geography}/${area}`]: { added: 3 },
    [`${geography}/elsewhere`]: { added: 2 },
  });
  expect(places(first)).toEqual({ [`${geography}/elsewhere`]: { added: 2, newPeriods: ['2022'] } });
});

test('the same again is no news', () => {
  expect(releaseNews(first, release('2022-02-01', {}, before), 'en')).toMatchObject({ indicators: [], gone: [] });
});

test('figures added, revised within and beyond their interval, newly withheld and lost, with their places', () => {
  const after = [
    figure({ group: 'elm', estimate: 25, period: '2021' }),
    figure({ group: 'fir', estimate: 31, period: '2021' }),
    figure({ group: 'oak', status: 'withheld', estimate: null, lower: null, upper: null, period: '2021' }),
    figure({ group: 'elm', estimate: 26, period: '2022' }),
  ];
  const [news] = releaseNews(first, release('2022-02-01', { sha256: 'b'.repeat(64) }, after), 'en').indicators;
  expect(news).toMatchObject({ kind: 'changed', added: 1, newPeriods: ['2022'], revised: 2, beyondInterval: 1 });
  expect(news).toMatchObject({ hidden: 1, withheld: 1, shown: 0, lost: 0, redefined: [] });
  expect(Object.keys(news!.places)).toEqual([`${after[0]!.geography}/${after[0]!.area}`]);
});

test('a number that means something else is told, though no figure moved', () => {
  const texts = { en: { ...entry({}).texts['en']!, universe: 'Rowers of 16 and over' } };
  const [news] = releaseNews(first, release('2022-02-01', { per: 1000, texts }, before), 'en').indicators;
  expect(news).toMatchObject({ kind: 'changed', revised: 0, redefined: ['per', 'universe'] });
});

test('an indicator that is no longer published is named', () => {
  const { gone, indicators } = releaseNews(first, release('2022-02-01', { id: 'masts' }, before), 'en');
  expect([gone, indicators.map(({ id, kind }) => [id, kind])]).toEqual([['oars'], [['masts', 'new']]]);
});

test('a changed note, and a changed title, source or group, are news', () => {
  const after = [{ ...before[0]!, note: 'Revised method.' }, ...before.slice(1)];
  const [noted] = releaseNews(first, release('2022-02-01', { sha256: 'b'.repeat(64) }, after), 'en').indicators;
  expect(noted).toMatchObject({ kind: 'changed', noted: 1, revised: 0, redefined: [], reworded: [] });
  const texts = { en: { ...entry({}).texts['en']!, title: 'Oars in boats' } };
  const [titled] = releaseNews(first, release('2022-02-01', { texts }, before), 'en').indicators;
  expect(titled).toMatchObject({ kind: 'changed', noted: 0, reworded: ['title'] });
});
