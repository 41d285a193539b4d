import { expect, test } from 'vitest';
import { criteriaTable, gradesBlocks } from '../../../src/format/lens-grades.ts';
import { lensWords } from '../../../src/format/lens-words.ts';
import { project, wards } from '../lens/invented-lens.ts';
import { looked, tableIn } from './invented-memo.ts';
import { english } from './words.ts';

const words = lensWords(wards, english);

test('whose criteria they are is said before anything is added up', () => {
  const [first] = gradesBlocks(words, looked());
  expect(first).toEqual({ kind: 'paragraph', text: 'The proposal' });
  expect(criteriaTable(words).rows[0]).toEqual(['The asked', 'asked', '20', 'Were they asked?', 'Minutes.']);
});

test('points beside their parts; not answered is said, never 0', () => {
  const answers = { asked: { points: 0, evidence: '' }, safe: { points: null, evidence: '' } };
  const full = { asked: { points: 12, evidence: 'Minutes of May' }, safe: { points: 15, evidence: 'A log' } };
  const table = tableIn(
    gradesBlocks(
      words,
      looked([project({ answers }), project({ name: 'Sauna', answers: full }), project({ name: 'Raft' })]),
    ),
    'Points of each',
  );
  expect(table.rows).toEqual([
    [
      'Pier',
      '0 of 20 that could be given; 1 of 2 criteria answered, 35 points in all',
      '0 of 20: no evidence named',
      'not answered',
    ],
    [
      'Sauna',
      '27 of 35 that could be given; 2 of 2 criteria answered, 35 points in all',
      '12 of 20: Minutes of May',
      '15 of 15: A log',
    ],
  ]);
});

test('a file that answers nothing has no totals', () => {
  expect(gradesBlocks(words, looked()).at(-1)).toMatchObject({ text: 'No project of this file answers a criterion.' });
});
