import { expect, test } from 'vitest';
import { lengthWords, longestText } from '../../../src/checks/long-texts.ts';
import { readFolder } from '../../../src/checks/read-folder.ts';
import { change, filesAfter } from '../../cities/invented-city.ts';

test('a text that no cell of a workbook can hold is told with its length', () => {
  expect(lengthWords('x'.repeat(longestText))).toBeNull();
  expect(lengthWords('x'.repeat(40_000))?.wrong).toContain('has 40000 letters');
});

test('texts of the catalog and cells of tables are held to it', () => {
  const long = 'a b '.repeat(10_000).trim();
  const { problems } = readFolder(
    filesAfter(
      change('corrections/heron-water.yaml', 'one point too low', long),
      change('tables/water-survey.csv', 'published,good,\n', `published,good,${long}\n`),
    ),
  );
  const told = problems.map(({ file, field }) => `${file} ${field}`);
  expect(told).toContain('corrections/heron-water.yaml texts.wrong');
  expect(told).toContain('tables/water-survey.csv note');
});
