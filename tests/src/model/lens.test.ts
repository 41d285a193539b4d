import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lens, type Lens } from '../../../src/model/lens.ts';

const sound = parse(readFileSync('tests/cities/port-verity/catalog/lens.yaml', 'utf8')) as Lens;
const faults = (given: object) =>
  lens.safeParse({ ...sound, ...given }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

test('the invented lens is sound', () => {
  expect(faults({})).toEqual([]);
});

test('reach lies between its limits, and weights are not negative', () => {
  expect(faults({ near: { ...sound.near, metres: 100 } })).toEqual([
    'near.metres: must lie between `least` and `most`',
  ]);
  expect(faults({ need: [{ indicator: 'quays-not-clean', weight: -1 }] })[0]).toContain('need.0.weight');
  expect(faults({ currency: { code: 'euro', also: [] } })[0]).toContain('currency.code');
  expect(faults({ pattern: 0.5 })[0]).toContain('pattern');
});
