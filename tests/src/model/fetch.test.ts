import { expect, test } from 'vitest';
import { censusColumns, fetchFrom, type Census } from '../../../src/model/fetch.ts';

const census = {
  kind: 'census',
  host: 'https://api.port.example',
  dataset: '2023/acs/acs5',
  parts: { 'a.json': { places: [{ for: 'place:1' }], verified: null } },
  rows: { ash: { below: 'B17001A_002', all: 'B17001A_001' }, oak: { below: 'B17001B_002' } },
};

test('estimates have a column a name and one for its margin, each once', () => {
  const read = fetchFrom.parse(census) as Census;
  expect(censusColumns(read)).toEqual(['geoid', 'name', 'label', 'below', 'below_margin', 'all', 'all_margin']);
});

test('an address that is not secure and a variable of another shape are refused', () => {
  expect(fetchFrom.safeParse({ ...census, host: 'http://api.port.example' }).success).toBe(false);
  expect(fetchFrom.safeParse({ ...census, rows: { ash: { below: 'B17001A-2' } } }).success).toBe(false);
});
