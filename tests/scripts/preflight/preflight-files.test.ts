import { expect, test } from 'vitest';
import { preflightFiles } from '../../../scripts/preflight/preflight-files.ts';
import { harbour } from './harbour.ts';

test('one file for each source and each language, below data/check', () => {
  const files = preflightFiles(harbour, new Map([['en', { a: 'b' }]]));
  expect([...files.keys()].sort()).toEqual(
    [...[...harbour.sources.keys()].map((id) => `data/check/${id}.json`), 'data/check/words/en.json'].sort(),
  );
  expect(files.get('data/check/words/en.json')).toBe('{"a":"b"}');
});
