import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { downloadColumns } from '../../../src/model/download.ts';

test.each(['en', 'es'])('every column of a download is explained in %s, and no other', (language) => {
  const words = parse(readFileSync(`src/strings/${language}.yaml`, 'utf8')) as { data: { columns: object } };
  expect(Object.keys(words.data.columns)).toEqual([...downloadColumns]);
});
