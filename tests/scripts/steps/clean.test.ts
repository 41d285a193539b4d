import { expect, test } from 'vitest';
import { clean } from '../../../scripts/steps/clean.ts';
import { rawFile } from '../raw.ts';

test('white space at the ends goes, inside it folds to one blank; nothing else changes', () => {
  const [file] = clean([rawFile('a.csv', 'Tree,Tall', ' Ash  tree ,\t67.46', '"Ash\ntree",1 082')]);
  expect(file?.columns).toEqual(['Tree', 'Tall']);
  expect(file?.rows.map((row) => [row.line, row.cells])).toEqual([
    [2, { Tree: 'Ash tree', Tall: '67.46' }],
    [3, { Tree: 'Ash tree', Tall: '1 082' }],
  ]);
});
