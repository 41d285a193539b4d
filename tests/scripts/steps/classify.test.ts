import { expect, test } from 'vitest';
import { classify } from '../../../scripts/steps/classify.ts';
import { extract, rawFile, trees } from '../raw.ts';

const byColumn = extract({ groups: { dimension: 'tree', column: 'Tree', all: ['All', ''] } });
const wide = extract({ groups: { dimension: 'tree', columns: { 'N ash': 'Ash', 'N all': 'all' } } });
const rowsOf = (...lines: string[]) => rawFile('trees.csv', ...lines).rows;

test('each label becomes the group the crosswalk says; labels of everyone become all', () => {
  const { kept, problems } = classify(byColumn, rowsOf('Year,Tree', '1,Birch', '1,All', '1,'), trees);
  expect(kept.map(({ dimension, group }) => [dimension, group])).toEqual([
    ['tree', 'birch'],
    ['all', 'all'],
    ['all', 'all'],
  ]);
  expect(problems).toEqual([]);
});

test('a series about everyone needs no crosswalk; wide columns are a group each', () => {
  const rows = rowsOf('N ash,N all', '1,2');
  expect(classify(extract(), rows, []).kept).toMatchObject([{ group: 'all', column: null }]);
  expect(classify(wide, rows, trees).kept).toMatchObject([
    { group: 'ash', column: 'N ash' },
    { group: 'all', column: 'N all' },
  ]);
});

test('the label of an intersection is both cells, and a label of everyone is both as well', () => {
  const crossed = extract({ groups: { dimension: 'tree', column: 'Tree', and: 'Age', all: ['All / All'] } });
  const known = [{ ...trees[0]!, column: 'Tree', label: 'Ash / Old', group: 'old-ash' }];
  const { kept, problems } = classify(crossed, rowsOf('Tree,Age', 'Ash,Old', 'All,All', 'Ash,All'), known);
  expect(kept.map(({ group }) => group)).toEqual(['old-ash', 'all']);
  expect(problems.map(({ wrong }) => wrong)).toEqual(['"Ash / All" is not a known label of tree']);
});

test('a label without a group is set aside for the reason the crosswalk gives', () => {
  const { kept, setAside } = classify(byColumn, rowsOf('Tree,Year', 'Sand,1'), trees);
  expect(kept).toEqual([]);
  expect(setAside).toMatchObject([{ row: { line: 2 }, reason: 'sand is no tree' }]);
});

test('an unknown label is never guessed: its place, what it is, and the nearest known ones', () => {
  const { kept, problems } = classify(byColumn, rowsOf('Year,Tree', '1,Ash', '1,Brich'), trees);
  expect(kept).toHaveLength(1);
  expect(problems).toMatchObject([{ file: 'trees.csv', line: 3, column: 2, field: 'Tree' }]);
  expect(problems[0]?.wrong).toBe('"Brich" is not a known label of tree');
  expect(problems[0]?.allowed).toMatch(/^3 labels, nearest "Birch"/);
});

test('an unknown label is told once for all its rows, and one of another dimension does not count', () => {
  const stones = trees.map((row) => ({ ...row, dimension: 'stone' }));
  const { problems } = classify(byColumn, rowsOf('Tree,Year', 'Ash,1', 'Ash,2', 'Oak,3'), stones);
  expect(problems.map(({ line, allowed }) => [line, allowed])).toEqual([
    [2, 'no label is mapped yet'],
    [4, 'no label is mapped yet'],
  ]);
});

test('a column of labels that is not there is not everyone', () => {
  expect(() => classify(byColumn, rowsOf('Year,Treee', '1,Ash'), trees)).toThrow(
    'trees.csv:2: there is no column "Tree"',
  );
});
