import { expect, test } from 'vitest';
import { downloadRow, labelsOf, reasonsIn } from '../../../scripts/outputs/rows.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { division as divisionOf, figure, indicator } from '../../src/format/invented.ts';
import { english } from '../../src/format/words.ts';
import { catalog } from '../small-catalog.ts';

const labels = labelsOf(publishSite(catalog({ survey: [] }), '2022-03-01'));
const rate = { indicator: indicator({ unit: 'rate', per: 1000 }), divisions: [] };

test('a row says what it is, of whom, where, when, from whom and how sure', () => {
  const oak = figure({ dimension: 'tree', group: 'oak', estimate: 24.6, lower: 20, upper: 29, intervalFrom: 'counts' });
  expect(downloadRow(oak, rate, labels)).toMatchObject({
    indicator: 'no-boat',
    title: 'Residents without a boat, by tree',
    dimension: 'tree',
    dimensionLabel: 'Tree',
    group: 'oak',
    groupLabel: 'Oak',
    areaLabel: 'port',
    estimate: 24.6,
    lower: 20,
    upper: 29,
    intervalFrom: 'counts',
    per: 1000,
    unit: 'rate',
    universe: 'Residents of Port',
    status: 'published',
    reliability: 'good',
    source: 'survey',
    publisher: 'Survey Office',
    licence: 'none stated',
  });
});

test('it has every column and no other', () => {
  expect(Object.keys(downloadRow(figure({}), rate, labels)).sort()).toEqual([...downloadColumns].sort());
});

test('everyone has the label of the indicator', () => {
  expect(downloadRow(figure({ estimate: 1 }), rate, labels).groupLabel).toBe('All residents');
});

test('a figure without a value has empty cells and a status', () => {
  const row = downloadRow(figure({ status: 'withheld', reliability: null }), rate, labels);
  expect([row.estimate, row.lower, row.numerator, row.reliability, row.status]).toEqual(['', '', '', '', 'withheld']);
});

test('what is kept from a reader says why; a remark of its own stays', () => {
  const told = labelsOf(publishSite(catalog({ survey: [] }), '2022-03-01'), new Map(), reasonsIn(english));
  const note = (one: Parameters<typeof figure>[0]) =>
    downloadRow(figure({ reliability: null, ...one }), rate, told).note;
  expect(note({ status: 'withheld' })).toBe(english.say('takeAway.hidden'));
  expect(note({ status: 'unreliable', note: "the publisher's grade: weak" })).toBe("the publisher's grade: weak");
  expect(note({ status: 'unreliable' })).toMatch(/^Too few/);
  expect([note({ status: 'not-applicable' }), note({ estimate: 1 })]).toEqual(['', '']);
});

test('the source of what a rate is out of is named where it is another one', () => {
  const { figures } = rate.indicator;
  const of = (source: string) => ({
    ...rate,
    indicator: { ...rate.indicator, figures: { ...figures!, denominator: { source, series: 'residents' } } },
  });
  const one = figure({ estimate: 1, geography: figures!.geography, source: figures!.source });
  expect(downloadRow(one, of('census'), labels).denominatorSource).toBe('census');
  expect(downloadRow(one, of(one.source), labels).denominatorSource).toBe('');
  expect(downloadRow({ ...one, geography: 'elsewhere' }, of('census'), labels).denominatorSource).toBe('');
  const layer = { source: one.source, geography: 'ward', denominator: { source: 'census', series: 'residents' } };
  const byWard = { ...rate, indicator: { ...rate.indicator, figures: null, places: [layer] as never } };
  expect(downloadRow({ ...one, geography: 'ward' }, byWard, labels).denominatorSource).toBe('census');
});

test('texts cannot start a formula, and numbers stay numbers', () => {
  const row = downloadRow(figure({ estimate: -5, note: '=HYPERLINK("x")' }), rate, labels);
  expect(row.note).toBe('\'=HYPERLINK("x")');
  expect(row.estimate).toBe(-5);
});

test('an unknown source is an error', () => {
  expect(() => downloadRow(figure({ source: 'rumour' }), rate, labels)).toThrow('no source "rumour"');
});

// A division of two groups: an oak is set beside the yew, in the newest period.
const beside = {
  ...rate,
  divisions: [
    {
      ...divisionOf([null, null], { oak: [null, 24.6], yew: [null, 12.3] }),
      unknownShare: 4,
      summary: { meanDifference: 3, indexOfDisparity: 20, groups: 3, leftOut: [] },
      comparison: {
        reference: 'yew',
        adverseSide: true,
        scanned: 1,
        groups: [
          {
            group: 'oak',
            difference: 12.3,
            differenceLower: 10,
            differenceUpper: 14.6,
            ratio: 2,
            ratioLower: 1.8,
            ratioUpper: null,
            people: 123,
            peopleLower: 100,
            peopleUpper: 146,
            verdict: 'higher' as const,
          },
        ],
      },
    },
  ],
};
const told = (group: string, period = '2021') =>
  downloadRow(figure({ dimension: 'tree', group, estimate: 1, period }), beside, labels);

test('a group is set beside its reference, with what its division is in sum', () => {
  expect(told('oak')).toMatchObject({
    referenceGroup: 'yew',
    difference: 12.3,
    differenceLower: 10,
    ratio: 2,
    ratioUpper: '',
    ratioOf: 'without',
    verdict: 'higher',
    people: 123,
    peopleUpper: 146,
    meanDifference: 3,
    indexOfDisparity: 20,
    unknownShare: 4,
  });
});

test('the reference, an earlier period and everyone are beside nobody', () => {
  expect(told('yew')).toMatchObject({ referenceGroup: 'yew', difference: '', verdict: '', meanDifference: 3 });
  expect(told('oak', '2015')).toMatchObject({ referenceGroup: '', difference: '', meanDifference: '' });
  expect(downloadRow(figure({ estimate: 1 }), beside, labels)).toMatchObject({ referenceGroup: '', unknownShare: '' });
});
