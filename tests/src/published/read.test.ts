import { beforeAll, expect, test } from 'vitest';
import { publishVerity } from './verity.ts';

beforeAll(() => publishVerity('read'));

test('the objects of a build, each read once', async () => {
  const { readBoundaries, readIndicator, readLens, readSite, readStrings } =
    await import('../../../src/published/read.ts');
  expect(readSite().site.id).toBe('port-verity');
  expect(readIndicator('rescues').id).toBe('rescues');
  expect(readIndicator('rescues')).toBe(readIndicator('rescues'));
  expect(readBoundaries('ward-2020').objects).toHaveProperty('ward-2020');
  expect(readLens()?.areas).toHaveLength(4);
  expect(readStrings('es')).toHaveProperty('nav.groups', 'Grupos');
});

test('a file to take away has its size in bytes', async () => {
  const { fileBytes, readStrings } = await import('../../../src/published/read.ts');
  expect(readStrings('es')).toBeDefined();
  expect(fileBytes('data/index.json')).toBeGreaterThan(100);
  expect(() => fileBytes('data/no-such.csv')).toThrow('no-such.csv');
});

test('an object that is not there is named', async () => {
  const { readIndicator } = await import('../../../src/published/read.ts');
  expect(() => readIndicator('no-such')).toThrow('no-such.json');
});
