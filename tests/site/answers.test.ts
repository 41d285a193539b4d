import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedOf } from '../scripts/outputs/open-api/answers.ts';
import { dist } from './pages.ts';

// The files of the real site, held to what the description of its addresses says of them.

const { asked } = askedOf(readFileSync(join(dist, 'data/openapi.json'), 'utf8'));

test('every address that is told is there', () => {
  const missing = asked.flatMap(({ files }) => files).filter((path) => !existsSync(join(dist, path)));
  expect(missing).toEqual([]);
});

test('files of every address keep to their schema', () => {
  for (const { files, validate } of asked) {
    if (validate === null) continue;
    // Some of each, from the whole of the list: they are made by the same lines of code.
    const looked = files.filter((_, index) => index % Math.ceil(files.length / 4) === 0);
    for (const path of looked)
      expect(
        validate(JSON.parse(readFileSync(join(dist, path), 'utf8'))),
        `${path}: ${JSON.stringify(validate.errors)}`,
      ).toBe(true);
  }
});

test('an answer of nothing keeps to no schema', () => {
  for (const { template, validate } of asked) if (validate !== null) expect(validate({}), template).toBe(false);
});
