import { expect, test } from 'vitest';
import { locateRows } from '../../../scripts/fetchers/locate-rows.ts';
import { rawFile } from '../raw.ts';

const asked: string[] = [];
/** Everything west of 5 is ward 01. */
const findArea = (geography: string, longitude: number, latitude: number): string | null => {
  asked.push(`${geography} ${longitude} ${latitude}`);
  return longitude < 5 ? '01' : null;
};
const located = [{ column: 'ward', longitude: 'x', latitude: 'y', geography: 'ward' }];

test('each row has the area its point lies in; each distinct point is looked up once', () => {
  const file = rawFile('precincts.csv', 'id,x,y', 'a,1,2', 'b,1,2', 'c,9,2', 'd,,', 'e,east,2');
  const { rows, columns } = locateRows(file, located, findArea);
  expect(columns).toEqual(['id', 'x', 'y', 'ward']);
  expect(rows.map(({ cells }) => cells['ward'])).toEqual(['01', '01', '', '', '']);
  expect(asked).toEqual(['ward 1 2', 'ward 9 2']);
});

test('a file without a point stays as it is', () => {
  const file = rawFile('votes.csv', 'id,votes', 'a,1');
  expect(locateRows(file, located, findArea)).toBe(file);
});
