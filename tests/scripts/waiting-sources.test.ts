import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { waitingSources } from '../../scripts/waiting-sources.ts';
import { indicator } from '../src/format/invented.ts';
import { catalog } from './small-catalog.ts';

const fetch = {
  kind: 'census',
  host: 'https://api.port.example/',
  dataset: '2020/acs',
  parts: {},
  rows: {},
} as unknown as NonNullable<Source['fetch']>;
const extracts = [{ period: { fixed: '2016-2020' }, area: { geography: 'ward', id: '01' } }] as Source['extracts'];

/** A source that is configured and has no receipt. */
function given(how: Partial<Source>) {
  const made = catalog({ survey: [] }, [], [{ id: 'survey', fetch, extracts, ...how }]);
  made.receipts.clear();
  return made;
}

test('a source without a receipt tells what is asked, of which years, and what stands on it', () => {
  const made = given({});
  made.waiting.set('boats', indicator({ id: 'boats' }));
  expect(waitingSources(made)).toMatchObject([
    {
      id: 'survey',
      endpoint: 'https://api.port.example/data/2020/acs',
      periods: ['2016-2020'],
      compared: false,
      indicators: [{ id: 'boats' }],
    },
  ]);
});

test('the address of a layer and of a file', () => {
  const layer = { kind: 'arcgis', parts: { a: { layer: 'https://maps.port.example/0' } } } as unknown as typeof fetch;
  const file = { kind: 'http', parts: { a: { address: 'https://port.example/a.csv' } } } as unknown as typeof fetch;
  const asked = [layer, file].map((one) => waitingSources(given({ fetch: one }))[0]?.endpoint);
  expect(asked).toEqual(['https://maps.port.example/0', 'https://port.example/a.csv']);
});

test('a source that names other cities says so', () => {
  const made = given({});
  made.geographies.set('ward', { ...made.geographies.get('ward')!, compared: true });
  expect(waitingSources(made)[0]?.compared).toBe(true);
});

test('what was fetched, and what nobody fetches, waits for nothing', () => {
  const there = catalog({ survey: [] }, [], [{ id: 'survey', fetch, extracts }]);
  expect(waitingSources(there)).toEqual([]);
  const none = catalog({ survey: [] });
  none.receipts.clear();
  expect(waitingSources(none)).toEqual([]);
});
