import { expect, test } from 'vitest';
import { sideBySide } from '../../../../src/components/compare-places/side-by-side.ts';
import type { ComparedPlaces } from '../../../../src/published/place-comparison.ts';

const row = (key: string, heading: string) => ({
  key,
  heading,
  label: key,
  period: '2020',
  unit: 'per 1,000',
  href: `/indicators/${key}/`,
  whole: `${key} of all`,
});
const wards: ComparedPlaces = {
  geography: 'ward',
  rows: [row('poor', 'Work'), row('fined', 'Law')],
  places: [
    { id: '1', name: 'Ward 1', values: ['10%', '3'] },
    { id: '2', name: 'Ward 2', values: ['20%', 'not given'] },
  ],
};
const zips: ComparedPlaces = {
  geography: 'zip',
  rows: [row('poor', 'Work'), { ...row('heard', 'Law'), whole: '' }],
  places: [{ id: '1', name: 'ZIP 1', values: ['30%', '7'] }],
};

test('two places of one kind, in the order chosen, the whole first', () => {
  const { names, parts } = sideBySide([wards], ['ward/2', 'ward/1'], '–');
  expect(names).toEqual(['Ward 2', 'Ward 1']);
  expect(parts[0]!.rows[0]).toMatchObject({ unit: 'per 1,000', href: '/indicators/poor/' });
  expect(parts.map(({ heading, rows }) => [heading, rows[0]!.cells])).toEqual([
    ['Work', ['poor of all', '20%', '10%']],
    ['Law', ['fined of all', 'not given', '3']],
  ]);
});

test('kinds with other figures: each figure has a row, and a place without it says so', () => {
  const { parts } = sideBySide([wards, zips], ['ward/1', 'zip/1'], '–');
  expect(parts[1]!.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
    ['fined', 'fined of all', '3', '–'],
    ['heard', '–', '–', '7'],
  ]);
});

test('the same number in two kinds is two places; one that no file has is left out', () => {
  expect(sideBySide([wards, zips], ['zip/1', 'ward/1', 'ward/9'], '–').names).toEqual(['ZIP 1', 'Ward 1']);
});
