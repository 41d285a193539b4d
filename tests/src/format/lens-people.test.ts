import { expect, test } from 'vitest';
import { peopleBlocks, whereText } from '../../../src/format/lens-people.ts';
import { lensWords } from '../../../src/format/lens-words.ts';
import { project, wards } from '../lens/invented-lens.ts';
import { looked, some, tableIn } from './invented-memo.ts';
import { english } from './words.ts';

const words = lensWords(wards, english);

test('everyone first, groups by name, beside the whole city', () => {
  const table = tableIn(peopleBlocks(words, looked()), 'Residents within reach');
  expect(table.heads).toEqual(['Group', 'The town', 'Within 1 km of the points', 'In the places named']);
  expect(table.rows).toEqual([
    ['All residents', '7,000', '1,800', '1,000'],
    ['Heron', '75.0% (5,250)', '66.7% (1,200)', '75.0% (750)'],
    ['Swift', '25.0% (1,750)', '33.3% (600)', '25.0% (250)'],
  ]);
});

test('that living near is not gaining is said beside it', () => {
  expect(peopleBlocks(words, looked())).toContainEqual({ kind: 'paragraph', text: 'The living near' });
});

test('each project as it stands in the file, with who lives within reach', () => {
  expect(tableIn(peopleBlocks(words, looked()), 'Projects as').rows).toEqual([
    ['<b>Pier</b>', 'piers', 'Ward 1', '$1,000', '1,000', '–'],
    ['Sauna', 'baths', 'Ward 2 (10.03, 50.01)', '$4,000', '1,800', '1'],
    ['Course', 'courses', 'Citywide', '$250', '–', '–'],
  ]);
  expect(whereText(words, some[2]!)).toBe('Citywide');
});

test('of many projects the first are listed and the rest counted', () => {
  const blocks = peopleBlocks(words, looked(Array.from({ length: 203 }, (_, row) => project({ row }))));
  expect(tableIn(blocks, 'Projects as').rows).toHaveLength(200);
  expect(blocks.at(-1)).toMatchObject({ text: '3 more projects are in projects.csv.' });
});

test('a reach with a figure that is not published has none', () => {
  const at = project({ place: { kind: 'point', area: '3', longitude: 10.05, latitude: 50.01 } });
  expect(tableIn(peopleBlocks(words, looked([at])), 'Residents within reach').rows[2]).toEqual([
    'Swift',
    '25.0% (1,750)',
    '–',
  ]);
});
