import { expect, test } from 'vitest';
import { annotation } from '../../scripts/annotation.ts';
import { english } from '../src/format/words.ts';

const problem = {
  file: 'boats.csv',
  sheet: null,
  row: 7,
  column: 2,
  value: '12%',
  code: 'percent-sign',
  values: { instead: '12' },
};

test('an annotation at the line, with signs that would end it written as escapes', () => {
  expect(annotation('data/a,b.csv', problem, english)).toMatch(
    /^::error file=data\/a%2Cb\.csv,line=7,title=row 7%2C column C::row 7, column C: "12%25" has/,
  );
  expect(annotation('a.csv', { ...problem, row: 0, value: '\n::warning::x' }, english)).not.toContain('\n');
});
