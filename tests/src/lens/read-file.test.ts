import { expect, test } from 'vitest';
import { problemsOf, wards } from './invented-lens.ts';
import { readFile } from '../../../src/lens/read-file.ts';

test('files that are no table of projects', () => {
  expect(problemsOf('')).toEqual(['0,* empty']);
  expect(problemsOf('%PDF-1.7')).toEqual(['0,* pdf']);
  expect(problemsOf('name,amount\n"Pier,1\n')).toEqual(['2,* quotes']);
});

test('another encoding is told at its row', () => {
  const bytes = Uint8Array.from('name,amount,kind,district\nMuelle de San José,1,x,1\n', (letter) =>
    letter.charCodeAt(0),
  );
  expect(readFile('piers.csv', bytes, wards).problems).toMatchObject([{ code: 'encoding', row: 2 }]);
});
